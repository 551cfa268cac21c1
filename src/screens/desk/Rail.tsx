import type { NurseWords } from '../../content/interface-words.ts';
import type { QuestionId } from '../../content/questions.ts';
import { Button } from '../Button.tsx';
import type { OutlineRow } from '../Outline.tsx';

interface RailProps {
  readonly words: NurseWords;
  readonly rows: readonly OutlineRow[];
  readonly onOpen: (question: QuestionId) => void;
}

/** All questions of the interview, one line each, numbered for the jump. */
export function Rail({ words, rows, onOpen }: RailProps) {
  return (
    <nav className="rail" aria-label={words.outline}>
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
            {answer !== null && <span className="rail-answer">{answer}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
