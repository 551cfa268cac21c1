import type { AloudWords } from '../../content/aloud-words.ts';

/** How far the voice has come, as the buttons show it. */
export type BarStatus = 'looking' | 'none' | 'silent' | 'speaking' | 'paused' | 'done' | 'stopped' | 'no-voice';

/** What the one button that starts and stops the voice does now. One, so that a finger finds it where it was. */
export function pressAt(status: BarStatus): 'listen' | 'pause' | 'goOn' {
  return status === 'speaking' ? 'pause' : isUnderWay(status) ? 'goOn' : 'listen';
}

/** Has the reading begun, and is it not at its end? */
export function isUnderWay(status: BarStatus): boolean {
  return status === 'speaking' || status === 'paused' || status === 'stopped';
}

/** What is told beside the buttons. */
export function toldAt(words: Pick<AloudWords, 'looking' | 'stopped' | 'notInstalled'>, status: BarStatus): string {
  if (status === 'looking') return words.looking;
  if (status === 'stopped') return words.stopped;
  return status === 'no-voice' ? words.notInstalled : '';
}
