import { voiced } from '../content/voiced.ts';
import type { QuestionFormProps } from './QuestionForm.tsx';

/** The id of the hint of a question, which describes its options. */
export function hintId(question: QuestionFormProps['question']): string {
  return `${question}-hint`;
}

type QuestionHintProps = Pick<QuestionFormProps, 'question' | 'words' | 'respondent' | 'earlier'>;

/** Below the heading of a question: its hint, and an answer from before that is too old to count. */
export function QuestionHint({ question, words, respondent, earlier }: QuestionHintProps) {
  return (
    <>
      <p className="hint" id={hintId(question)}>
        {voiced(words.questions[question].hint, respondent)}
      </p>
      {earlier !== undefined && <p className="earlier">{earlier}</p>}
    </>
  );
}
