import { useLayoutEffect, useRef } from 'react';
import type { CoverWords } from '../../content/interviews-words.ts';
import { Button } from '../Button.tsx';

interface CoverProps {
  readonly words: CoverWords;
  readonly onBack: () => void;
}

/**
 * Hides the whole page, above everything that is open on it, until a key or a touch. Nothing of that reaches what lies beneath:
 * a key is taken when it goes down, and the cover leaves when it comes up.
 */
export function Cover({ words, onBack }: CoverProps) {
  const dialog = useCovering(onBack);
  return (
    <dialog
      ref={dialog}
      className="cover no-print"
      aria-labelledby="cover-title"
      aria-describedby="cover-text"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="cover-title">{words.title}</h2>
      <p id="cover-text">{words.text}</p>
      <Button kind="primary">{words.back}</Button>
    </dialog>
  );
}

/** Shows the dialog above all for as long as it is there. `onBack`: a key or a touch lifts it. */
function useCovering(onBack: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef(onBack);
  useLayoutEffect(() => {
    back.current = onBack;
  });
  // Before it is taken from the page: only then does closing give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    const lift = (): void => back.current();
    shown.showModal();
    // A touch anywhere: the cover leaves when it ends, so nothing beneath has any part of it.
    shown.addEventListener('click', lift);
    const endKeys = takeKeys(lift);
    return () => {
      endKeys();
      shown.close();
    };
  }, []);
  return dialog;
}

/** Takes every key from whatever else hears it. Returns how to end this. */
function takeKeys(lift: () => void): () => void {
  let isDown = false;
  const ends = [
    listenTo('keydown', (event) => {
      isDown = true;
      take(event);
    }),
    listenTo('keypress', take),
    listenTo('keyup', (event) => {
      take(event);
      // A key that was down before the cover came does not lift it.
      if (isDown) lift();
    }),
  ];
  return () => ends.forEach((end) => end());
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function listenTo(type: 'keydown' | 'keypress' | 'keyup', listener: (event: KeyboardEvent) => void): () => void {
  addEventListener(type, listener, { capture: true });
  return () => removeEventListener(type, listener, { capture: true });
}
