import type { ComponentProps } from 'react';
import type { NurseWords } from '../content/interface-words.ts';
import { QuestionRows } from './QuestionRows.tsx';

interface OutlineProps extends ComponentProps<typeof QuestionRows> {
  readonly words: NurseWords;
}

/** All questions that are asked, with the answers so far: a nurse may open any of them as the talk jumps. */
export function Outline({ words, ...rows }: OutlineProps) {
  return (
    <nav className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{words.outline}</h2>
      <p className="hint">{words.outlineHint}</p>
      <QuestionRows {...rows} />
    </nav>
  );
}
