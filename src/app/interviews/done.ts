import type { ListWords } from '../../content/interviews-words.ts';

/** What came of something that was done with an interview of the list; nothing rejects. */
export type Done = 'done' | 'changed' | 'gone' | 'failed';

/** Why something was not done, in words. */
export function whyNot(words: ListWords, what: Exclude<Done, 'done'>): string {
  return { changed: words.changed, gone: words.gone, failed: words.notDone }[what];
}
