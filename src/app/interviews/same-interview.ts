import type { Journal, JournalEntry } from '../../machine/journal.ts';

/** What was done in an interview, and when: by this one interview is known from another. */
export type Done = ReadonlySet<string>;

/** What was done in this interview. */
export function doneIn(journal: Journal): Done {
  return new Set(journal.map(nameOf));
}

/** Does all of this stand in it, too? What can no longer be read tells nothing. */
export function holds(all: Done, part: Journal): boolean {
  return part.every((entry) => entry.event.kind === 'unreadable' || all.has(nameOf(entry)));
}

/** The label that a nurse gave is not in a file for somebody else: it is the same interview with it and without. */
function nameOf({ at, event }: JournalEntry): string {
  return `${at} ${JSON.stringify(event.kind === 'person-confirmed' ? event.kind : event)}`;
}
