/** Milliseconds that anything waits for the disk before it goes on without: a disk may never answer. */
export const limits = {
  /** Before the page of an emergency is shown. */
  call: 150,
  /** Before any other step is shown. */
  step: 900,
  /** Before a page is shown without parts of it that are still being loaded. */
  prepare: 400,
  /** Before a page is shown without what is kept. */
  read: 900,
  /** Before it is said that something could not be deleted. */
  clear: 1500,
  /** A write that takes no longer is not worth a word. */
  unsaid: 250,
} as const;

/** What the promise comes to, or `late` when that takes longer than this many milliseconds. */
export function within<T, L>(milliseconds: number, promise: Promise<T>, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<L>((resolve) => (timer = setTimeout(() => resolve(late), milliseconds)));
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
