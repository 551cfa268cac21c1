import { deployment } from '../../content/deployment.ts';
import type { ListWords } from '../../content/interviews-words.ts';
import { recorded } from '../../machine/recording.ts';
import type { Walk } from '../../machine/walk.ts';
import type { Database, KeptInterview } from '../keeping/database.ts';
import type { Failed } from '../keeping/store.ts';
import type { Session } from '../session/session.ts';
import { bringAll } from './bring-all.ts';
import type { Incoming } from './bring-all.ts';
import { changeLine, clearDue, listAll, putBack, takeAllAway, takeAway } from './list-store.ts';
import type { Shelved } from './list-store.ts';
import type { ListedInterview } from './listed.ts';

/** What may be done with the interviews that are kept here. Each says whether it was done; nothing rejects. */
export type Done = 'done' | 'changed' | 'gone' | 'failed';

/** Why something was not done, in words. */
export function whyNot(words: ListWords, what: Exclude<Done, 'done'>): string {
  return { changed: words.changed, gone: words.gone, failed: words.notDone }[what];
}

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

/** Null: it is not as it was, and stays as it is. */
type Change = (line: KeptInterview) => KeptInterview | null;

async function change(session: Session, id: string, changed: Change): Promise<Done> {
  const what = await inStore(session, async (open) => changeLine(open, id, changed));
  if (isFailed(what)) return 'failed';
  session.shelf.tabs.tellChanged(id);
  return what;
}

/** Says to whom it belongs: initials, a number, or nothing. */
export async function label(session: Session, id: string, text: string): Promise<Done> {
  return change(session, id, (line) => ({ ...line, label: text.trim() }));
}

/** The interview, as she sees it, is in the record, by her own word; or it is not. */
export async function setInRecord(session: Session, { id, order }: KeptInterview, isIn: boolean): Promise<Done> {
  const at = session.shelf.now();
  return change(session, id, (line) => {
    const { inRecord, ...rest } = line;
    if (!isIn) return rest;
    // What another window has added she has not seen, and cannot have put there.
    if (line.order !== order) return null;
    return { ...rest, inRecord: { at, held: inRecord?.held ?? false } };
  });
}

/** It stays until she says otherwise. */
export async function hold(session: Session, id: string, held: boolean): Promise<Done> {
  return change(session, id, (line) =>
    line.inRecord === undefined ? line : { ...line, inRecord: { ...line.inRecord, held } },
  );
}

/** When she called or referred, and who took it. That belongs to the interview: it stands in its report, and is in no record yet. */
export async function setReferred(session: Session, line: KeptInterview, when: string): Promise<Done> {
  const { store, tabs, now } = session.shelf;
  const { id, language } = line;
  const loaded = await store.load(id);
  if (loaded.kind !== 'read') return loaded.kind === 'gone' ? 'gone' : 'failed';
  const { journal } = loaded;
  const walk: Walk = { journal, now: now(), target: null, manner: 'onward' };
  const noted = recorded(walk, { type: 'NOTE', about: 'referral', text: when.trim(), now: walk.now }).journal ?? [];
  const entries = noted.slice(journal.length);
  const { kind } = await store.append({ id, entries, seen: journal.length - 1, language, isWanted: () => true });
  if (kind !== 'kept') return kind;
  tabs.tellChanged(id);
  if (id === session.interview) await session.catchUp();
  return 'done';
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
