import { nurseSheet } from './nurse-sheet.ts';
import type { OnPaper } from './on-paper.ts';
import { patientCopy } from './patient-copy.ts';
import type { Sheet } from './sheet.ts';

/** What goes on paper: for a nurse her sheet, for everybody else a copy in plain words. */
export function sheetOf(told: OnPaper): Sheet {
  return told.report.voice === 'nurse' ? nurseSheet(told) : patientCopy(told);
}
