import { useState } from 'react';
import type { FileTrouble, OpenFileWords } from '../../content/file-words.ts';
import { OpenFile } from '../../screens/file/OpenFile.tsx';
import { bringIn, openKept } from '../page/bring-in.ts';
import { toReceive } from '../page/receive.ts';
import type { BroughtIn } from '../page/bring-in.ts';
import type { Page } from '../page/page-view.ts';
import { readChosen } from './read-chosen.ts';

interface OpenFilePlaceProps {
  readonly words: OpenFileWords;
  readonly page: Page;
  /** What leads to where a professional receives answers. */
  readonly receive: string;
  readonly number: (count: number) => string;
}

type Outcome = 'reading' | FileTrouble | BroughtIn;

/**
 * Opens what is in a chosen file beside all that is kept, and shows it, or says how many there are now; or says why not.
 */
export function OpenFilePlace({ words, page, receive, number }: OpenFilePlaceProps) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const open = async (file: File): Promise<void> => {
    setOutcome('reading');
    const read = await readChosen(file);
    setOutcome(read.kind === 'read' ? await bringIn(page, read) : read.kind);
  };
  return (
    <OpenFile
      words={words}
      said={saidOf(words, outcome, number)}
      onFile={(file) => void open(file)}
      next={nextOf(words, page, outcome)}
      receive={{ label: receive, go: () => toReceive(page) }}
    />
  );
}

function saidOf(words: OpenFileWords, outcome: Outcome, number: (count: number) => string): string {
  if (outcome === null) return '';
  if (outcome === 'reading') return words.reading;
  if (typeof outcome === 'string') return words.refused[outcome];
  if ('have' in outcome) return words.have;
  const { all, brought } = outcome;
  const had = all > brought ? [words.hereAlready(number(all - brought))] : [];
  return [...(brought > 0 ? [words.broughtIn(number(brought))] : []), ...had].join(' ');
}

/** To the one that is here already; to the list, unless that is on the page. */
function nextOf({ openTheOne, toList }: OpenFileWords, page: Page, outcome: Outcome) {
  if (outcome === null || typeof outcome === 'string') return null;
  if ('have' in outcome) return { label: openTheOne, go: () => void openKept(page, outcome.have) };
  const isThere = page.view.shown.read().instead === 'interviews';
  return isThere ? null : { label: toList, go: () => page.view.showList('push') };
}
