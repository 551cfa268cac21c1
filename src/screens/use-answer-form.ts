import { useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { parseAnswer } from '../content/parse-answer.ts';
import { questionById } from '../content/question-by-id.ts';
import type { QuestionId } from '../content/questions.ts';
import { afterPress, afterTick } from '../content/choosing.ts';
import type { Choice } from '../content/choosing.ts';

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

/** What the last press took away, or why it did nothing; settled once the person has said which it is to be. */
export type Aside =
  | {
      readonly kind: 'took-away';
      readonly by: string;
      readonly onPicture: boolean;
      readonly options: readonly string[];
      readonly before: readonly string[];
    }
  | { readonly kind: 'not-added'; readonly option: string; readonly besides: readonly string[] }
  | { readonly kind: 'settled' };

export type Choosing = ReturnType<typeof useChoice>;
export type AnswerForm = ReturnType<typeof useAnswerForm>;

/** What is chosen of one question, and what a press on the list or on a picture does to it. */
function useChoice({ setValue, control }: Draft, question: QuestionId) {
  const [aside, setAside] = useState<Aside | null>(null);
  const value = useWatch({ control, name: question });
  const { options, type } = questionById(question);
  const chosen = options.filter((option) => (typeof value === 'string' ? value === option : value?.includes(option)));
  const isSingle = type === 'single';

  function set(wanted: readonly string[]): void {
    setValue(question, isSingle ? (wanted[0] ?? null) : [...wanted]);
  }

  function take(choice: Choice, by: string, onPicture: boolean): void {
    set(choice.chosen);
    // In a list of which one is chosen the dot is seen to move; on a picture it is not.
    const tells = choice.taken.length > 0 && (onPicture || !isSingle);
    setAside(tells ? { kind: 'took-away', by, onPicture, options: choice.taken, before: chosen } : null);
  }

  return {
    chosen,
    aside,
    tick: (option: string, ticked: boolean) => take(afterTick(question, chosen, option, ticked), option, false),
    press: (option: string) => {
      const choice = afterPress(question, chosen, option);
      if (choice === null) setAside({ kind: 'not-added', option, besides: chosen });
      else take(choice, option, true);
    },
    /** The one thing that is offered then: what was there comes back, or what was not added takes its place. */
    settle: () => {
      if (aside?.kind === 'took-away') set(aside.before);
      if (aside?.kind === 'not-added') set(afterTick(question, chosen, aside.option, true).chosen);
      setAside({ kind: 'settled' });
    },
  };
}

/**
 * The second click of a double click lands on the page that the first one brought: there it ticks nothing. Once a click has
 * begun on this question, a double click does what it does everywhere.
 */
function useOwnClicks() {
  const hasBegun = useRef(false);
  return (event: MouseEvent) => {
    if (event.detail < 2 || hasBegun.current) return void (hasBegun.current = true);
    event.preventDefault();
    event.stopPropagation();
  };
}

/** What the form of a question ticks, checks and sends. */
export function useAnswerForm(
  draft: Draft,
  question: QuestionId,
  onAnswer: (answer: string | readonly string[]) => void,
) {
  /** How often in a row it was sent without an answer. */
  const [attempt, setAttempt] = useState(0);
  const choice = useChoice(draft, question);

  const field = draft.register(question, {
    onChange: ({ target }: { target: HTMLInputElement }) => choice.tick(target.value, target.checked),
  });
  const submit = draft.handleSubmit((answers) => {
    const parsed = parseAnswer(question, answers[question]);
    if (!parsed.ok) return setAttempt((before) => before + 1);
    setAttempt(0);
    onAnswer(parsed.answer);
  });
  /** For what holds the options: hears each click before they do. */
  const onClickCapture = useOwnClicks();
  return { field, choice, submit, wrong: attempt > 0, attempt, onClickCapture };
}
