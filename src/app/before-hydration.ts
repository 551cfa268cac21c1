import { useEffect, useState } from 'react';

declare global {
  interface Window {
    /** What the early script notes until this is null: "change" or "submit", the id of what it was done to, and whether that is ticked. */
    early?: readonly string[] | null;
  }
}

const heldBack = ['click', 'input', 'change', 'submit'] as const;

/**
 * From here until `useEarlyDeeds`, what is ticked and sent is noted by the early script and not heard by React: it would finish taking
 * the page over in the middle of the press, and untick what is being ticked.
 */
export function holdDeedsBack(): void {
  for (const type of heldBack) addEventListener(type, holdBack, true);
}

function holdBack(event: Event): void {
  if (event.type === 'submit' || event.target instanceof HTMLInputElement) event.stopImmediatePropagation();
}

/**
 * Ticks once more what was ticked before the program had taken the page over, which unticks it; and sends the answer, if it was sent, as
 * soon as it may be. To be the last effects of the page: by then the settings of earlier visits are read.
 */
export function useEarlyDeeds(maySend: boolean): void {
  const [isSent, setIsSent] = useState(false);
  useEffect(() => {
    for (const type of heldBack) removeEventListener(type, holdBack, true);
    const deeds = window.early ?? [];
    window.early = null;
    for (const deed of deeds) tickAgain(deed);
    setIsSent(deeds.some((deed) => deed.startsWith('submit')));
  }, []);
  const isDue = isSent && maySend;
  useEffect(() => {
    if (isDue) document.querySelector<HTMLFormElement>('main form')?.requestSubmit();
  }, [isDue]);
}

function tickAgain(deed: string): void {
  const [, id = '', ticked] = deed.split(' ');
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) return;
  // React hears of a click that changes something, whatever it has left there.
  input.checked = ticked !== 'true';
  input.click();
}
