/** What somebody does who uses the page. */
const uses = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

/**
 * Calls `onIdle` once nobody has pressed a key, touched or scrolled for so many milliseconds, and once more after each further
 * use. A device that slept tells it when it wakes. Returns how to end this.
 */
export function watchIdle(milliseconds: number, onIdle: () => void): () => void {
  let last = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onIdle, milliseconds);
  };
  const use = (): void => {
    last = Date.now();
    wait();
  };
  const wake = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - last >= milliseconds) onIdle();
  };
  for (const type of uses) addEventListener(type, use, { capture: true, passive: true });
  document.addEventListener('visibilitychange', wake);
  addEventListener('focus', wake);
  wait();
  return () => {
    clearTimeout(timer);
    for (const type of uses) removeEventListener(type, use, { capture: true });
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('focus', wake);
  };
}
