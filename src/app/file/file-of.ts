import { fileName, fileType } from '../../exchange/file/interview-file.ts';
import { fileText } from '../../exchange/file/write-file.ts';
import type { Journal } from '../../machine/journal.ts';

/** A file of today with these interviews. */
export function fileOf(journals: readonly Journal[], about: string): File {
  return new File([fileText(journals, about)], fileName(dayOf(new Date())), { type: fileType });
}

/** By the calendar on the wall: "2026-11-29". */
function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
