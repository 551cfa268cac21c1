import { useEffect } from 'react';
import { isBehindADialog } from '../../../screens/desk/single-keys.ts';

/** What a key on a keyboard does. */
export type EarKeyName = 'yes' | 'no' | 'not-sure' | 'repeat' | 'back';

const byLetter: Readonly<Record<string, EarKeyName>> = { ' ': 'yes', n: 'no', u: 'not-sure', r: 'repeat', b: 'back' };

/** Where the keyboard writes other letters, the place of the key counts. */
function nameOf({ key, code }: KeyboardEvent): EarKeyName | undefined {
  const typed = /^[a-z ]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
  return byLetter[typed];
}

/** Is this meant for a dialog, typed into a field, or is it the space bar on something that it presses? */
function isForThePage({ target, key }: KeyboardEvent): boolean {
  if (isBehindADialog()) return true;
  if (!(target instanceof Element)) return false;
  return (
    target.closest(key === ' ' ? 'input, textarea, select, button, summary, a' : 'input, textarea, select') !== null
  );
}

/** Answers with single keys, wherever the focus is. A key that is held answers once. */
export function useEarKeys(onKey: (key: EarKeyName) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, altKey } = event;
      const name = nameOf(event);
      if (name === undefined || ctrlKey || metaKey || altKey || event.defaultPrevented || isForThePage(event)) return;
      event.preventDefault();
      if (!event.repeat) onKey(name);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onKey]);
}
