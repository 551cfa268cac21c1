import type { ReactNode } from 'react';
import type { BeforeHandOverWords } from '../content/hand-over-words.ts';
import { Button } from './Button.tsx';

interface HandOverProps {
  readonly words: BeforeHandOverWords;
  /** Has it a heading of its own, on a page with other parts? */
  readonly headed: boolean;
  readonly onMake: () => void;
  /** Why there is no code yet; null before one is wanted. */
  readonly waits: 'coming' | 'notLoaded' | null;
  /** The code, once it is there. */
  readonly code: ReactNode;
}

/** Before a code is made: what it will hold and who can read it, and the button that makes it. */
export function HandOver({ words, headed, onMake, waits, code }: HandOverProps) {
  const isMade = code !== null;
  return (
    <section className={isMade ? 'hand-over-answers' : 'hand-over-answers no-print'}>
      {headed && <h2>{words.title}</h2>}
      <p>{words.holds}</p>
      {!isMade && (
        <Button kind="secondary" onClick={onMake}>
          {words.make}
        </Button>
      )}
      <p role="status" className="no-print">
        {waits === null ? '' : words[waits]}
      </p>
      {code}
    </section>
  );
}
