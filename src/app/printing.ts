/** Milliseconds in which a browser that prints has begun to. */
const grace = 1000;

/**
 * Opens what the browser prints with, and says whether it did. Null where the browser has none, as in many windows inside
 * other apps. Some of those have a `print` that does nothing: they never say that printing begins (`beforeprint`).
 */
export function printing(): (() => Promise<boolean>) | null {
  if (typeof window.print !== 'function') return null;
  return async () =>
    new Promise<boolean>((resolve) => {
      const begun = (): void => settle(true);
      const late = setTimeout(() => settle(false), grace);
      function settle(hasBegun: boolean): void {
        clearTimeout(late);
        removeEventListener('beforeprint', begun);
        resolve(hasBegun);
      }
      addEventListener('beforeprint', begun);
      try {
        window.print();
      } catch {
        settle(false);
      }
    });
}
