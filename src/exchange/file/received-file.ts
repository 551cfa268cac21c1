import { edition } from '../../content/edition.ts';
import { allNoted, callSignsIn } from '../../assessment/call-signs.ts';
import { recordOf } from '../../machine/interview-record.ts';
import type { Journal, JournalEntry } from '../../machine/journal.ts';

/**
 * The journal of a nurse who received this file: all of it as it was written, so that nothing is lost and the same file is known
 * again; then that it came from elsewhere, and that she answers from here on. `now`: milliseconds since 1970.
 */
export function journalFromFile(journal: Journal, now: number): Journal {
  const events: readonly JournalEntry['event'][] = [
    { kind: 'received-file' },
    { kind: 'answer', question: 'respondent', answer: 'nurse' },
  ];
  const hers = events.map((event, at): JournalEntry => ({
    at: now,
    by: 'nurse',
    seen: journal.length - 1 + at,
    edition,
    event,
  }));
  return [...journal, ...hers];
}

/** Whose interview a file holds, and when it was last changed. Null: no moment is known. */
export function giverIn(journal: Journal): Pick<JournalEntry, 'by' | 'at'> {
  const readable = journal.filter(({ event }) => event.kind !== 'unreadable' && event.kind !== 'result-shown');
  const { respondent } = recordOf(journal, 0).route.live;
  return { by: respondent ?? 'unknown', at: readable.at(-1)?.at ?? 0 };
}

/** Is it a nurse's own interview, in which she has noted the call for every sign so far? */
export function callIsNoted(journal: Journal, now: number): boolean {
  const { route, noted } = recordOf(journal, now);
  return giverIn(journal).by === 'nurse' && allNoted(callSignsIn(route.live), noted);
}
