import type { NurseWords } from '../content/interface-words.ts';
import type { QuestionId } from '../content/questions.ts';
import { Button } from './Button.tsx';

export interface OutlineRow {
  readonly question: QuestionId;
  readonly name: string;
  readonly answer: string | null;
  readonly mayOpen: boolean;
  readonly here: boolean;
}

interface OutlineProps {
  readonly words: NurseWords;
  readonly rows: readonly OutlineRow[];
  readonly onOpen: (question: QuestionId) => void;
}

/** All questions that are asked, with the answers so far: a nurse may open any of them as the talk jumps. */
export function Outline({ words, rows, onOpen }: OutlineProps) {
  return (
    <nav className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{words.outline}</h2>
      <p className="hint">{words.outlineHint}</p>
      <ol>
        {rows.map(({ question, name, answer, mayOpen, here }) => (
          <li
            key={question}
            aria-current={here ? 'step' : undefined}
            className={answer === null ? 'is-open' : undefined}
          >
            {mayOpen && !here ? (
              <Button kind="link" onClick={() => onOpen(question)}>
                {name}
              </Button>
            ) : (
              <span>{name}</span>
            )}
            {answer !== null && <span className="outline-answer">{answer}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
