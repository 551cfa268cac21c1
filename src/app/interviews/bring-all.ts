import { contentDate } from '../../content/deployment.ts';
import { readSavedInterview } from '../../exchange/saved-interview.ts';
import { savedVersion } from '../../exchange/saved-rows.ts';
import type { FileMarks } from '../../exchange/file/interview-file.ts';
import type { Journal } from '../../machine/journal.ts';
import type { Database, KeptInterview } from '../keeping/database.ts';
import { beginWriting } from '../keeping/transactions.ts';
import { shelvedIn } from './list-store.ts';
import { doneIn, holds } from './same-interview.ts';

/** An interview of a file, and what the list said of it there. */
export interface Incoming {
  readonly journal: Journal;
  readonly marks: FileMarks | null;
}

interface Here {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Puts interviews of a file beside all that are kept, the first of them on top, and gives the ids: none twice, and all of these or
 * none. What is here already stays as it is.
 */
export async function bringAll(database: Database, incoming: readonly Incoming[], here: Here): Promise<string[]> {
  const transaction = beginWriting(database);
  const shelved = await shelvedIn(transaction);
  const there = shelved.map(({ rows }) => doneIn(journalIn(rows)));
  // The first of them is to have the highest.
  const highest = Math.max(-1, ...shelved.map(({ line }) => line.order)) + incoming.length;
  const ids: string[] = [];
  for (const [index, one] of incoming.entries()) {
    if (there.some((done) => holds(done, one.journal))) continue;
    there.push(doneIn(one.journal));
    const line = lineOf(one, highest - index, here);
    ids.push(line.id);
    await transaction.objectStore('interviews').put(line);
    for (const [seq, entry] of one.journal.entries())
      void transaction.objectStore('entries').put({ ...entry, version: savedVersion, interview: line.id, seq });
  }
  await transaction.done;
  return ids;
}

function journalIn(rows: readonly object[]): Journal {
  const saved = readSavedInterview(rows);
  return saved.kind === 'read' ? saved.journal : [];
}

function lineOf({ journal, marks }: Incoming, order: number, { now, newId, language }: Here): KeptInterview {
  const last = journal.at(-1);
  return {
    ...(marks?.inRecord != null && { inRecord: { ...marks.inRecord, from: now } }),
    id: newId(),
    begun: journal[0]?.at ?? now,
    changed: last?.at ?? now,
    order,
    respondent: last?.by ?? 'unknown',
    label: marks?.label ?? '',
    language,
    rules: contentDate,
  };
}
