import { useEffect } from 'react';
import { deployment } from '../content/deployment.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';
import { CallLink } from './CallLink.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { Heading, headingId } from './Heading.tsx';

interface BrokenProps {
  readonly words: InterviewWords;
  /** A part that could not be loaded, or anything else that should not have happened. */
  readonly what: 'chunk' | 'error';
  /** Are the answers kept nowhere but on this page? */
  readonly onlyHere: boolean;
  readonly onReload: () => void;
  /** Where nothing else on the page offers to clear the answers. */
  readonly onClear: (() => void) | null;
}

/** What stands in the place of a page that failed: a plain sentence, the number to call, and the way on. */
export function Broken({ words, what, onlyHere, onReload, onClear }: BrokenProps) {
  const { broken, callNow, pageTitle } = words.interface;
  const { emergencyNumber } = deployment;
  useEffect(() => {
    document.title = pageTitle(broken.title);
    document.getElementById(headingId)?.focus();
  }, [broken, pageTitle]);
  return (
    <div role="alert">
      <Heading>{broken.title}</Heading>
      <p className="lead">{onlyHere ? broken.onlyHere : what === 'chunk' ? broken.chunk : broken.text}</p>
      <Button kind="primary" onClick={onReload}>
        {broken.reload}
      </Button>
      <p>{broken.call}</p>
      <CallLink number={emergencyNumber} label={callNow.call(emergencyNumber)} />
      {onClear !== null && (
        <ClearDialog words={words} howMany={async () => Promise.resolve(1)} hasThis={false} onClear={onClear} />
      )}
    </div>
  );
}
