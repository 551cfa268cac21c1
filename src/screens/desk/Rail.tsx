import type { ComponentProps } from 'react';
import type { NurseWords } from '../../content/interface-words.ts';
import { QuestionRows } from '../QuestionRows.tsx';

interface RailProps extends ComponentProps<typeof QuestionRows> {
  readonly words: NurseWords;
}

/** All questions of the interview, one line each, numbered for the jump. */
export function Rail({ words, ...rows }: RailProps) {
  return (
    <nav className="rail" aria-label={words.outline}>
      <QuestionRows {...rows} />
    </nav>
  );
}
