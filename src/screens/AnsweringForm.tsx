import type { ReactNode, RefObject } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import type { QuestionId, Respondent } from '../content/questions.ts';
import { AnswerMissing, errorId } from './AnswerMissing.tsx';
import { ChoiceSpoken } from './ChoiceAside.tsx';
import { Heading } from './Heading.tsx';
import type { AnswerForm } from './use-answer-form.ts';

interface AnsweringProps {
  readonly answering: AnswerForm;
  readonly question: QuestionId;
  readonly words: InterviewWords;
  readonly children: ReactNode;
}

interface FormProps extends AnsweringProps {
  readonly form?: RefObject<HTMLFormElement | null>;
  readonly className?: string;
}

/** The native form that sends an answer; above it, what to do where it was sent without one. */
export function AnsweringForm({ answering, question, words, form, className = 'question', children }: FormProps) {
  const { submit, wrong, attempt } = answering;
  return (
    <>
      {wrong && <AnswerMissing {...{ words, question, attempt }} />}
      <form ref={form} method="dialog" noValidate onSubmit={(event) => void submit(event)} className={className}>
        {children}
      </form>
    </>
  );
}

interface GroupProps extends AnsweringProps {
  readonly respondent: Respondent | undefined;
  readonly heading: string;
  /** The id of what describes the question. */
  readonly hint: string;
}

/** The group of inputs that answers one question, under its heading; what a press changed is spoken at its end. */
export function AnsweringGroup({ answering, question, words, respondent, heading, hint, children }: GroupProps) {
  const { choice, wrong, onClickCapture } = answering;
  return (
    <fieldset
      aria-describedby={wrong ? `${hint} ${errorId(question)}` : hint}
      className={wrong ? 'is-wrong' : undefined}
      onClickCapture={onClickCapture}
    >
      <legend>
        <Heading>{heading}</Heading>
      </legend>
      {children}
      <ChoiceSpoken {...{ question, words, respondent, choice }} />
    </fieldset>
  );
}
