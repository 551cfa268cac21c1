import { deployment } from '../../content/deployment.ts';
import { nurseSheet } from './nurse-sheet.ts';
import type { OnPaper } from './on-paper.ts';
import { patientCopy } from './patient-copy.ts';
import type { Sheet } from './sheet.ts';

/**
 * What goes on paper: for a nurse her sheet, for everybody else a copy in plain words. `negatives`: as in the copied text, is what
 * was denied told, too?
 */
export function sheetOf(shown: Omit<OnPaper, 'negatives'>, negatives: boolean = deployment.copiesNegatives): Sheet {
  const told = { ...shown, negatives };
  return told.report.voice === 'nurse' ? nurseSheet(told) : patientCopy(told);
}
