import { deployment } from '../../content/deployment.ts';
import type { Disposition } from '../../content/dispositions.ts';
import type { Database, KeptInterview } from '../keeping/database.ts';
import type { Failed } from '../keeping/store.ts';
import type { Session } from '../session/session.ts';
import { changeLine, clearDue, listAll, putBack, takeAllAway, takeAway } from './list-store.ts';
import type { Shelved } from './list-store.ts';
import type { ListedInterview } from './listed.ts';

/** What may be done with the interviews that are kept here. Each says whether it was done; nothing rejects. */
export type Done = 'done' | 'gone' | 'failed';

const { clearsAfterHours: hours } = deployment;

async function inStore<T>({ shelf }: Session, task: (open: Database) => Promise<T>): Promise<T | Failed> {
  return shelf.store.use(task);
}

function isFailed(result: unknown): result is Failed {
  return typeof result === 'object' && result !== null && Reflect.get(result, 'kind') === 'failed';
}

/** Every interview that is kept, the latest first; null where that cannot be told. */
export async function readList(session: Session): Promise<readonly ListedInterview[] | null> {
  const listed = await inStore(session, async (open) => listAll(open, hours));
  return isFailed(listed) ? null : listed;
}

async function change(session: Session, id: string, changed: (line: KeptInterview) => KeptInterview): Promise<Done> {
  const isThere = await inStore(session, async (open) => changeLine(open, id, changed));
  if (isFailed(isThere)) return 'failed';
  session.shelf.tabs.tellChanged(id);
  return isThere ? 'done' : 'gone';
}

/** Says to whom it belongs: initials, a number, or nothing. */
export async function label(session: Session, id: string, text: string): Promise<Done> {
  return change(session, id, (line) => ({ ...line, label: text.trim() }));
}

/** It is in the record, by the nurse's own word; or it is not. */
export async function setInRecord(session: Session, id: string, isIn: boolean): Promise<Done> {
  const at = session.shelf.now();
  return change(session, id, (line) => {
    const { inRecord, ...rest } = line;
    return isIn ? { ...rest, inRecord: { at, held: inRecord?.held ?? false } } : rest;
  });
}

/** It stays until she says otherwise. */
export async function hold(session: Session, id: string, held: boolean): Promise<Done> {
  return change(session, id, (line) =>
    line.inRecord === undefined ? line : { ...line, inRecord: { ...line.inRecord, held } },
  );
}

/** When she called or referred, and for how urgent an interview. */
export async function setReferred(session: Session, id: string, when: string, level: Disposition): Promise<Done> {
  return change(session, id, (line) => ({ ...line, referred: { when, level } }));
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

/** Puts back what was taken away. */
export async function bringBack(session: Session, taken: readonly Shelved[]): Promise<Done> {
  const result = await inStore(session, async (open) => putBack(open, taken));
  if (isFailed(result)) return 'failed';
  for (const { line } of taken) session.shelf.tabs.tellChanged(line.id);
  return 'done';
}

/** Clears what is due, but for what somebody looks at. Does nothing where that cannot be told. */
export async function clearWhatIsDue(session: Session, inUse: readonly string[]): Promise<readonly string[]> {
  const now = session.shelf.now();
  const cleared = await inStore(session, async (open) => clearDue(open, { now, hours, inUse }));
  if (isFailed(cleared)) return [];
  for (const id of cleared) session.shelf.tabs.tellChanged(id);
  return cleared;
}
