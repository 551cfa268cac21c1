import { recorded } from '../../machine/recording.ts';
import type { Walk } from '../../machine/walk.ts';
import type { KeptInterview } from '../keeping/database.ts';
import type { Session } from '../session/session.ts';
import type { Done } from './done.ts';
import { inStore, isFailed } from './in-store.ts';
import { changeLine } from './list-store.ts';

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
