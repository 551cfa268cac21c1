import { useEffect, useState } from 'react';
import { deployment } from '../../content/deployment.ts';
import type { CoverWords } from '../../content/interviews-words.ts';
import { Cover } from '../../screens/interviews/Cover.tsx';
import { holdInUse } from '../interviews/in-use.ts';
import { watchIdle } from './idle.ts';

const minutes: number | null = deployment.coversAfterMinutes;

export interface NurseCoverProps {
  readonly words: CoverWords;
  /** The random id of the interview on screen. */
  readonly interview: string;
}

/** Covers a nurse's screen that nobody uses. While she uses it, the interview on it is not cleared under her eyes. */
export function NurseCover({ words, interview }: NurseCoverProps) {
  const [isCovered, setCovered] = useState(false);
  useEffect(() => (isCovered ? undefined : holdInUse(interview)), [interview, isCovered]);
  useEffect(() => {
    if (isCovered || minutes === null) return;
    return watchIdle(minutes * 60_000, () => setCovered(true));
  }, [isCovered]);
  return isCovered ? <Cover words={words} onBack={() => setCovered(false)} /> : null;
}
