import { useEffect, useLayoutEffect, useRef } from 'react';

/** Milliseconds in which a key that was meant for the page before does nothing on the new one. */
const settling = 300;

/**
 * Calls `press` with a key that is pressed alone, in lower case: not while words are typed, not held down, not with Ctrl, Alt
 * or the like, and not just after the page has changed. `press` says whether the key meant something.
 */
export function useSingleKeys(on: boolean, press: (key: string, target: Element) => boolean): void {
  const latest = useRef(press);
  useLayoutEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    if (!on) return;
    const since = performance.now();
    const hear = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof Element) || isTyping(target) || isHeldOrCombined(event)) return;
      if (performance.now() - since < settling || isBehindADialog()) return;
      if (latest.current(event.key.toLowerCase(), target)) event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [on]);
}

/** What is pressed now is meant for the dialog that stands before the page. */
export function isBehindADialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

function isHeldOrCombined({ repeat, ctrlKey, altKey, metaKey, isComposing, defaultPrevented }: KeyboardEvent): boolean {
  return repeat || ctrlKey || altKey || metaKey || isComposing || defaultPrevented;
}

/** Where keys write, or move through a list by its first letters. */
function isTyping(target: Element): boolean {
  return target.closest('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])') !== null;
}
