import type { Database } from '../keeping/database.ts';
import type { Failed } from '../keeping/store.ts';
import type { Session } from '../session/session.ts';

/** Does this in the store of the session. */
export async function inStore<T>({ shelf }: Session, task: (open: Database) => Promise<T>): Promise<T | Failed> {
  return shelf.store.use(task);
}

/** It could not be done. */
export function isFailed(result: unknown): result is Failed {
  return typeof result === 'object' && result !== null && Reflect.get(result, 'kind') === 'failed';
}
