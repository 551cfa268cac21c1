import { deployment } from '../../content/deployment.ts';
import type { Session } from '../session/session.ts';
import { bringAll } from './bring-all.ts';
import type { Incoming } from './bring-all.ts';
import type { Done } from './done.ts';
import { inStore, isFailed } from './in-store.ts';
import { clearDue, listAll, putBack, takeAllAway, takeAway } from './list-store.ts';
import type { Shelved } from './list-store.ts';
import type { ListedInterview } from './listed.ts';

const { clearsAfterHours: hours } = deployment;

/** Every interview that is kept, the latest first; null where that cannot be told. */
export async function readList(session: Session): Promise<readonly ListedInterview[] | null> {
  const listed = await inStore(session, async (open) => listAll(open, hours));
  return isFailed(listed) ? null : listed;
}

/** Takes one interview away, and gives what there is to put back. */
export async function removeOne(session: Session, id: string): Promise<readonly Shelved[] | 'gone' | 'failed'> {
  // The one on screen gives way first: nothing more is written in it.
  if (id === session.interview) session.begin();
  const taken = await inStore(session, async (open) => takeAway(open, id));
  if (isFailed(taken)) return 'failed';
  session.shelf.signs.forget(id);
  session.shelf.tabs.tellChanged(id);
  return taken === null ? 'gone' : [taken];
}

/** Takes all away, and gives what there is to put back. */
export async function removeAll(session: Session): Promise<readonly Shelved[] | 'failed'> {
  session.begin();
  session.shelf.tabs.tellCleared();
  const taken = await inStore(session, takeAllAway);
  if (isFailed(taken)) return 'failed';
  session.shelf.signs.forget();
  return taken;
}

/** Puts back what was taken away. What was about to be cleared by itself is not taken away again in that moment. */
export async function bringBack(session: Session, taken: readonly Shelved[]): Promise<Done> {
  const from = session.shelf.now();
  const result = await inStore(session, async (open) =>
    putBack(
      open,
      taken.map((one) => heldFrom(one, from)),
    ),
  );
  if (isFailed(result)) return 'failed';
  for (const { line } of taken) session.shelf.tabs.tellChanged(line.id);
  return 'done';
}

/** Its hours count from this moment. */
function heldFrom({ line, rows }: Shelved, from: number): Shelved {
  const { inRecord } = line;
  return inRecord === undefined ? { line, rows } : { line: { ...line, inRecord: { ...inRecord, from } }, rows };
}

/** As many are put away in one breath: the disk answers in time, and what was put away before stays. */
const atOnce = 50;

/** Brings interviews of a file in beside all that are kept. How many were new? `failed`: not all of them could be stored. */
export async function bringInAll(session: Session, all: readonly Incoming[]): Promise<number | 'failed'> {
  const { now, newId, language, tabs } = session.shelf;
  let brought = 0;
  // The last are the oldest: each later part comes on top of it.
  for (let end = all.length; end > 0; end -= atOnce) {
    const part = all.slice(Math.max(0, end - atOnce), end);
    const ids = await inStore(session, async (open) => bringAll(open, part, { now: now(), newId, language }));
    session.heard.set(session.heard.read() + 1);
    if (isFailed(ids)) return 'failed';
    for (const id of ids) tabs.tellChanged(id);
    brought += ids.length;
  }
  return brought;
}

/** Clears what is due, but for what somebody looks at. Does nothing where that cannot be told. */
export async function clearWhatIsDue(session: Session, inUse: readonly string[]): Promise<readonly string[]> {
  const now = session.shelf.now();
  const cleared = await inStore(session, async (open) => clearDue(open, { now, hours, inUse }));
  if (isFailed(cleared)) return [];
  for (const id of cleared) session.shelf.tabs.tellChanged(id);
  return cleared;
}
