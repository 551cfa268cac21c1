/** What the task gives; undefined where the browser forbids this page its storage, or has no more room in it. */
export function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
