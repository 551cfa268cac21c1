import { fileName, fileType } from '../../exchange/file/interview-file.ts';
import { fileOfAllText, fileText } from '../../exchange/file/write-file.ts';
import type { Journal } from '../../machine/journal.ts';

/** A file of today with this interview, for whoever it is given to. */
export function fileOf(journal: Journal, about: string): File {
  return named(fileText([journal], about));
}

/** A file of today with all that is kept, and what the list says of it. */
export function fileOfAll(all: Parameters<typeof fileOfAllText>[0], about: string): File {
  return named(fileOfAllText(all, about));
}

function named(text: string): File {
  return new File([text], fileName(dayOf(new Date())), { type: fileType });
}

/** By the calendar on the wall: "2026-11-29". */
function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
