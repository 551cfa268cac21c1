import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { copyText } from '../../src/content/en/copy-text.ts';
import { words } from '../../src/content/en/interview.ts';
import { sheet } from '../../src/content/en/sheet.ts';
import { summary } from '../../src/content/en/summary.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { sheetOf } from '../../src/exchange/sheet/sheet-of.ts';
import type { Sheet } from '../../src/exchange/sheet/sheet.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import { reportOf } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';

/** The sheet of a report, in English. */
export function paperOf(report: Report): Sheet {
  return sheetOf({ report, words, frame: summary.frame, copy: copyText, sheet, begun: report.madeAt });
}

/** The report of a nurse's journal. */
function nurseReport(journal: Journal, now: number): Report {
  const forNurse = { conditions: conditionsForNurses, basis: conditionBasis };
  return reportOf({ words, summary, forNurse, record: recordOf(journal, now) }, now);
}

/** How many letters stand on the sheet. */
export function lettersOf(journal: Journal, now: number): number {
  return JSON.stringify(paperOf(nurseReport(journal, now))).length;
}
