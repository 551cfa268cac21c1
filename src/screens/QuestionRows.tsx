import type { QuestionId } from '../content/questions.ts';
import { Button } from './Button.tsx';

/** A question in a nurse's list of all that are asked. */
export interface QuestionRow {
  readonly question: QuestionId;
  readonly name: string;
  readonly answer: string | null;
  readonly mayOpen: boolean;
  readonly here: boolean;
}

interface QuestionRowsProps {
  readonly rows: readonly QuestionRow[];
  readonly onOpen: (question: QuestionId) => void;
}

/** The questions one below the other, each with its answer; those that may be opened are buttons. */
export function QuestionRows({ rows, onOpen }: QuestionRowsProps) {
  return (
    <ol>
      {rows.map(({ question, name, answer, mayOpen, here }) => (
        <li key={question} aria-current={here ? 'step' : undefined} className={answer === null ? 'is-open' : undefined}>
          {mayOpen && !here ? (
            <Button kind="link" onClick={() => onOpen(question)}>
              {name}
            </Button>
          ) : (
            <span>{name}</span>
          )}
          {answer !== null && <span className="row-answer">{answer}</span>}
        </li>
      ))}
    </ol>
  );
}
