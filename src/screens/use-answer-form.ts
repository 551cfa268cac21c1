import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { parseAnswer, questionById } from '../content/parse-answer.ts';
import type { QuestionId } from '../content/questions.ts';

type Fields = Record<string, string | string[] | null>;

/** The draft of the one question on screen. */
export type Draft = UseFormReturn<Fields>;

/**
 * A draft that begins with what was answered before. The library draws whoever calls this twice, so that is a
 * component which does nothing else and hands the draft to a form that is drawn once (`memo`).
 */
export function useDraft(question: QuestionId, prefill: string | readonly string[] | undefined): Draft {
  return useForm<Fields>({
    defaultValues: { [question]: typeof prefill === 'string' ? prefill : [...(prefill ?? [])] },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
}

/** What the form of a question ticks, checks and sends. */
export function useAnswerForm(
  draft: Draft,
  question: QuestionId,
  onAnswer: (answer: string | readonly string[]) => void,
) {
  const { register, handleSubmit, setValue, control } = draft;
  const { type, exclusive } = questionById(question);
  /** How often in a row it was sent without an answer. */
  const [attempt, setAttempt] = useState(0);
  const value = useWatch({ control, name: question });
  const chosen: readonly string[] = typeof value === 'string' ? [value] : (value ?? []);

  /** Ticks or clears an option; an exclusive one clears the others, and the others clear it. */
  function choose(option: string, ticked: boolean): void {
    if (type === 'single') return setValue(question, option);
    if (!ticked)
      return setValue(
        question,
        chosen.filter((one) => one !== option),
      );
    const others = exclusive.includes(option) ? [] : chosen.filter((one) => one !== option && !exclusive.includes(one));
    setValue(question, [...others, option]);
  }

  const field = register(question, {
    validate: (answer) => parseAnswer(question, answer).ok,
    onChange: ({ target }: { target: HTMLInputElement }) => choose(target.value, target.checked),
  });
  const submit = handleSubmit(
    (answers) => {
      const parsed = parseAnswer(question, answers[question]);
      if (!parsed.ok) return;
      setAttempt(0);
      onAnswer(parsed.answer);
    },
    () => setAttempt((before) => before + 1),
  );
  return { field, chosen, choose, submit, wrong: attempt > 0, attempt };
}
