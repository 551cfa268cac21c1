import type { CopyTextWords } from '../../content/copy-text-words.ts';
import { ascii } from './ascii.ts';

/** A label and what it says, on one line that ends with a full stop. */
export function oneLine({ unwritable }: CopyTextWords, label: string | null, said: readonly string[]): string {
  const text = ascii(
    said.reduce((all, one) => `${all}${/[.?!:]$/.test(all) ? ' ' : '; '}${one}`),
    unwritable,
  );
  const whole = label === null ? text : `${ascii(label, unwritable)}: ${text}`;
  return whole.endsWith('.') ? whole : `${whole}.`;
}
