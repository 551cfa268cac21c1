import { canonicalJson, fnv1a } from '../../assessment/fingerprint.ts';

/** What a file of this program calls itself, in every form that it has or will have. */
export const program = 'face-twitch';

/** The form of the file. Each entry in it has the version of its own form besides (`saved-rows.ts`). */
export const fileForm = 2;

/** The form of a file for somebody else, which says nothing of the list: a program of before opens it, too. */
export const formWithoutMarks = 1;

/** What the list on one device says of an interview, beside what was answered. Only the file of all carries it. */
export interface FileMarks {
  /** Initials, a number, or nothing. */
  readonly label: string;
  /** When a nurse said that it is in the record (milliseconds since 1970), and whether she holds it. Null: it is not. */
  readonly inRecord: { readonly at: number; readonly held: boolean } | null;
}

/** A file with more bytes is not read at all: the longest interview has some 30 thousand, a usual one six, and a desk may have hundreds. */
export const mostBytes = 20_000_000;

/** As plain text: Chromium lets no page share a file of JSON with another program. */
export const fileType = 'text/plain';

/** Says nothing of who answered: the program, and the day on which the file was made (ISO 8601). */
export function fileName(day: string): string {
  return `${program}-${day}.txt`;
}

/**
 * Eight digits over all else that the file says. Spaces, the ends of lines and the order of keys may change on the way, and nothing
 * else. Like the name and the form it is made in this way in every form, so that a newer file is told from a spoilt one.
 */
export function checkOf(said: Readonly<Record<string, unknown>>): string {
  return fnv1a(canonicalJson(said));
}
