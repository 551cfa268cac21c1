import type { InterfaceWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';

interface BrokenProps {
  readonly words: InterfaceWords['broken'];
  /** A part that could not be loaded, or anything else that should not have happened. */
  readonly what: 'chunk' | 'error';
  /** Are the answers kept nowhere but on this page? */
  readonly onlyHere: boolean;
  readonly onReload: () => void;
}

/** What a person sees when something failed: a plain sentence, and the way on. */
export function Broken({ words, what, onlyHere, onReload }: BrokenProps) {
  return (
    <>
      <Heading>{words.title}</Heading>
      <p className="lead">{onlyHere ? words.onlyHere : what === 'chunk' ? words.chunk : words.text}</p>
      <Button kind="primary" onClick={onReload}>
        {words.reload}
      </Button>
    </>
  );
}
