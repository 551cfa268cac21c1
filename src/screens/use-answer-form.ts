import { useForm, useWatch } from 'react-hook-form';
import { parseAnswer, questionById } from '../content/parse-answer.ts';
import type { QuestionId } from '../content/questions.ts';

type Draft = Readonly<Record<string, string | readonly string[] | null>>;

/** The draft of the one question on screen. */
export function useAnswerForm(
  question: QuestionId,
  prefill: string | readonly string[] | undefined,
  onAnswer: (answer: string | readonly string[]) => void,
) {
  const { type, exclusive } = questionById(question);
  const form = useForm<Record<string, string | string[] | null>>({
    defaultValues: { [question]: typeof prefill === 'string' ? prefill : [...(prefill ?? [])] },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { register, handleSubmit, setValue, control, formState } = form;
  const value = useWatch({ control, name: question });
  const chosen: readonly string[] = typeof value === 'string' ? [value] : (value ?? []);

  /** Ticks or clears an option; an exclusive one clears the others, and the others clear it. */
  function choose(option: string, ticked: boolean): void {
    if (type === 'single') return setValue(question, option);
    if (!ticked) return setValue(question, chosen.filter((one) => one !== option));
    const others = exclusive.includes(option) ? [] : chosen.filter((one) => one !== option && !exclusive.includes(one));
    setValue(question, [...others, option]);
  }

  const field = register(question, {
    validate: (draft) => parseAnswer(question, draft).ok,
    onChange: ({ target }: { target: HTMLInputElement }) => choose(target.value, target.checked),
  });
  const submit = handleSubmit((draft: Draft) => {
    const parsed = parseAnswer(question, draft[question]);
    if (parsed.ok) onAnswer(parsed.answer);
  });
  const attempt = formState.submitCount;
  return { field, chosen, choose, submit, wrong: formState.errors[question] !== undefined, attempt };
}
