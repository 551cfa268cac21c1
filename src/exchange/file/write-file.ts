import type { Journal, JournalEntry } from '../../machine/journal.ts';
import { savedVersion } from '../saved-rows.ts';
import { checkOf, fileForm, formWithoutMarks, program } from './interview-file.ts';
import type { FileMarks } from './interview-file.ts';

/**
 * The text of a file that holds these interviews whole: what was answered, changed and noted, by whom, when, and under which questions.
 * No id of this device is in it, and no label: it goes to somebody else. `about` tells whoever opens the file as text what it is.
 * Each entry has a line.
 */
export function fileText(journals: readonly Journal[], about: string): string {
  return textOf(
    formWithoutMarks,
    about,
    journals.map((journal) => `{ ${entriesOf(journal.map(withoutLabel))} }`),
  );
}

/** The same of all that is kept on a device, with what its list says: so that it can be there again as it was. */
export function fileOfAllText(
  all: readonly { readonly journal: Journal; readonly marks: FileMarks }[],
  about: string,
): string {
  return textOf(
    fileForm,
    about,
    all.map(({ journal, marks: { label, inRecord } }) => {
      const marks = JSON.stringify({ label, inRecord }).slice(1, -1);
      return `{ ${marks}, ${entriesOf(journal)} }`;
    }),
  );
}

function textOf(form: number, about: string, interviews: readonly string[]): string {
  const said = [
    `{\n"program": ${JSON.stringify(program)}`,
    `"form": ${form}`,
    `"about": ${JSON.stringify(about)}`,
    `"interviews": [${interviews.join(', ')}]`,
  ].join(',\n');
  // Last, so that a file without its end is known by that; over what is read, and not over what was meant.
  return `${said},\n"check": ${JSON.stringify(checkOf(JSON.parse(`${said}}`)))}\n}\n`;
}

function entriesOf(journal: Journal): string {
  return `"entries": [\n${journal.map(row).join(',\n')}\n]`;
}

function row(entry: JournalEntry): string {
  return JSON.stringify({ version: savedVersion, ...entry });
}

/** The label that a nurse gave to what she received is hers alone. */
function withoutLabel(entry: JournalEntry): JournalEntry {
  return entry.event.kind === 'person-confirmed' ? { ...entry, event: { ...entry.event, label: '' } } : entry;
}
