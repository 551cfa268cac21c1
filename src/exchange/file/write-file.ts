import type { Journal, JournalEntry } from '../../machine/journal.ts';
import { savedVersion } from '../saved-rows.ts';
import { checkOf, fileForm, program } from './interview-file.ts';

/**
 * The text of a file that holds these interviews whole: what was answered, changed and noted, by whom, when, and under which questions.
 * No id of this device is in it. `about` tells whoever opens the file as text what it is. Each entry has a line.
 */
export function fileText(journals: readonly Journal[], about: string): string {
  const interviews = journals.map((journal) => `{ "entries": [\n${journal.map(row).join(',\n')}\n] }`);
  const said = [
    `{\n"program": ${JSON.stringify(program)}`,
    `"form": ${fileForm}`,
    `"about": ${JSON.stringify(about)}`,
    `"interviews": [${interviews.join(', ')}]`,
  ].join(',\n');
  // Last, so that a file without its end is known by that; over what is read, and not over what was meant.
  return `${said},\n"check": ${JSON.stringify(checkOf(JSON.parse(`${said}}`)))}\n}\n`;
}

function row(entry: JournalEntry): string {
  return JSON.stringify({ version: savedVersion, ...entry });
}
