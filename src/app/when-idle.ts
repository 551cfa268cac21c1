/** Does what nobody waits for, once everything that the page shows is there, and stands in nothing's way. */
export function whenIdle(task: () => void): void {
  const idle = (): void =>
    void ('requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 5000 }) : setTimeout(task));
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}
