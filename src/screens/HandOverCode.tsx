import { useEffect, useRef, useState } from 'react';
import type { HandOverWords } from '../content/hand-over-words.ts';
import { Button } from './Button.tsx';
import { QrPicture } from './QrPicture.tsx';
import type { SquaresPicture } from './QrPicture.tsx';

interface HandOverCodeProps {
  readonly words: HandOverWords;
  /** The code in groups of four. */
  readonly groups: readonly string[];
  /** Each group as it is read out. */
  readonly spelt: readonly (readonly string[])[];
  readonly link: string;
  readonly picture: SquaresPicture;
  /** Copies a text, and says whether the browser did. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A code to hand over: to be typed, read out, scanned, or opened. */
export function HandOverCode({ words, groups, spelt, link, picture, onCopy }: HandOverCodeProps) {
  const itself = useFocusOnArrival();
  return (
    <div ref={itself} tabIndex={-1} role="group" aria-label={words.title}>
      {/* With real gaps: a copy by hand has them, too. */}
      <p className="code" dir="ltr" translate="no">
        {groups.join(' ')}
      </p>
      <CopyCode {...{ words, onCopy }} code={groups.join(' ')} />
      <p>{words.ofNow}</p>
      <details className="no-print">
        <summary>{words.readOut}</summary>
        <ol>
          {spelt.map((letters, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- two groups may be the same
            <li key={place}>{letters.join(', ')}</li>
          ))}
        </ol>
      </details>
      <QrPicture {...picture} name={words.picture} />
      <p>{words.scan}</p>
      <p>{words.link}</p>
      <p className="code-link" dir="ltr" translate="no">
        {link}
      </p>
      <p>{words.linkStays}</p>
    </div>
  );
}

/** The button that was pressed is gone: what stands in its place has the focus then. */
function useFocusOnArrival() {
  const itself = useRef<HTMLDivElement>(null);
  useEffect(() => itself.current?.focus(), []);
  return itself;
}

interface CopyCodeProps extends Pick<HandOverCodeProps, 'words' | 'onCopy'> {
  readonly code: string;
}

/** Says which code it copied: after a change it is another one. */
function CopyCode({ words, code, onCopy }: CopyCodeProps) {
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  const said = outcome?.of !== code ? '' : outcome.copied ? words.copied : words.notCopied;
  return (
    <div className="copy no-print">
      <Button kind="secondary" onClick={() => void onCopy(code).then((copied) => setOutcome({ of: code, copied }))}>
        {words.copy}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
