import { useState } from 'react';
import type { FileTrouble, OpenFileWords } from '../../content/file-words.ts';
import { OpenFile } from '../../screens/file/OpenFile.tsx';
import { bringIn, openKept } from '../page/bring-in.ts';
import { toReceive } from '../page/receive.ts';
import type { Page } from '../page/page-view.ts';
import { readChosen } from './read-chosen.ts';

interface OpenFilePlaceProps {
  readonly words: OpenFileWords;
  readonly page: Page;
  /** What leads to where a professional receives answers. */
  readonly receive: string;
}

type Outcome = 'reading' | FileTrouble | { readonly have: string } | null;

/** Opens what is in a chosen file beside all that is kept, and shows it; or says why not. */
export function OpenFilePlace({ words, page, receive }: OpenFilePlaceProps) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const open = async (file: File): Promise<void> => {
    setOutcome('reading');
    const read = await readChosen(file);
    setOutcome(read.kind === 'read' ? await bringIn(page, read.journals) : read.kind);
  };
  const have = outcome !== null && typeof outcome === 'object' ? outcome.have : null;
  return (
    <OpenFile
      words={words}
      said={saidOf(words, outcome)}
      onFile={(file) => void open(file)}
      onShow={have === null ? null : () => void openKept(page, have)}
      receive={{ label: receive, go: () => toReceive(page) }}
    />
  );
}

function saidOf(words: OpenFileWords, outcome: Outcome): string {
  if (outcome === null) return '';
  if (outcome === 'reading') return words.reading;
  return typeof outcome === 'object' ? words.have : words.refused[outcome];
}
