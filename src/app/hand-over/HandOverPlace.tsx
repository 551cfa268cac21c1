import { useState } from 'react';
import { HandOver } from '../../screens/HandOver.tsx';
import { copyText } from '../copying.ts';
import { SaveFilePart } from '../file/FilePart.tsx';
import { handOverWords } from '../languages.ts';
import type { PlaceProps } from '../place-props.ts';

type HandOverPlaceProps = Pick<PlaceProps, 'presented' | 'session'>;

/** Few make a code: what makes it is fetched when somebody does. */
async function loadParts(language: string) {
  const [{ MadeCode }, handOver] = await Promise.all([import('./MadeCode.tsx'), handOverWords(language)]);
  return { MadeCode, handOver };
}

type Parts = Awaited<ReturnType<typeof loadParts>>;

/** The answers as a code to hand over, or as a file, for whoever wants one. */
export function HandOverPlace({
  presented,
  session,
  headed = true,
}: HandOverPlaceProps & { readonly headed?: boolean }) {
  const { words } = presented;
  const [parts, setParts] = useState<Parts | 'coming' | 'notLoaded' | null>(null);
  const onMake = (): void => {
    setParts('coming');
    loadParts(words.language.tag).then(setParts, () => setParts('notLoaded'));
  };
  const isThere = parts !== null && typeof parts !== 'string';
  return (
    <>
      <HandOver
        words={words.interface.handOver}
        headed={headed}
        onMake={onMake}
        waits={isThere ? null : parts}
        code={isThere ? <parts.MadeCode {...{ presented }} handOver={parts.handOver} onCopy={copyText} /> : null}
      />
      <SaveFilePart words={words} session={session} />
    </>
  );
}

/** Half way, folded: for a carer who lets a nurse go on. */
export function HandOverHalfWay({ presented, session }: HandOverPlaceProps) {
  return (
    <details className="why">
      <summary>{presented.words.interface.handOver.halfWay}</summary>
      <HandOverPlace {...{ presented, session }} headed={false} />
    </details>
  );
}
