const prefix = 'face-twitch in use ';

/**
 * Says to other tabs that somebody looks at this interview, until the returned function is called: nothing is cleared under
 * anybody's eyes. Where the browser has no such means each tab knows of its own alone.
 */
export function holdInUse(interview: string): () => void {
  if (!('locks' in navigator)) return () => undefined;
  const end = new AbortController();
  const held = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
  navigator.locks
    .request(prefix + interview, { mode: 'shared', signal: end.signal }, async () => held)
    .catch(() => undefined);
  return () => end.abort();
}

/** The interviews that somebody looks at, in whichever tab. */
export async function interviewsInUse(): Promise<readonly string[]> {
  if (!('locks' in navigator)) return [];
  const { held = [] } = await navigator.locks.query().catch(() => ({ held: [] }));
  return held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}
