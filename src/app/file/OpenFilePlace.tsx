import { useState } from 'react';
import type { FileTrouble, OpenFileWords } from '../../content/file-words.ts';
import { OpenFile } from '../../screens/file/OpenFile.tsx';
import type { Navigation } from '../page/navigation.ts';
import { readChosen } from './read-chosen.ts';

interface OpenFilePlaceProps {
  readonly words: OpenFileWords;
  readonly navigation: Navigation;
}

type Outcome = 'reading' | FileTrouble | { readonly have: string } | null;

/** Opens what is in a chosen file beside all that is kept, and shows it; or says why not. */
export function OpenFilePlace({ words, navigation }: OpenFilePlaceProps) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const open = async (file: File): Promise<void> => {
    setOutcome('reading');
    const read = await readChosen(file);
    setOutcome(read.kind === 'read' ? await navigation.bringIn(read.journals) : read.kind);
  };
  const have = outcome !== null && typeof outcome === 'object' ? outcome.have : null;
  return (
    <OpenFile
      words={words}
      said={saidOf(words, outcome)}
      onFile={(file) => void open(file)}
      onShow={have === null ? null : () => void navigation.openKept(have)}
    />
  );
}

function saidOf(words: OpenFileWords, outcome: Outcome): string {
  if (outcome === null) return '';
  if (outcome === 'reading') return words.reading;
  return typeof outcome === 'object' ? words.have : words.refused[outcome];
}
