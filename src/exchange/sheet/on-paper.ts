import { dateWords, dayWords } from '../../content/answer-words.ts';
import type { SheetWords } from '../../content/sheet-words.ts';
import type { Part } from '../../report/part.ts';
import { texts } from '../copy/lines.ts';
import type { Copied } from '../copy/lines.ts';

/** The report, the words around it, and what only the journal says. */
export interface OnPaper extends Copied {
  readonly sheet: SheetWords;
  /** When the interview was begun, in milliseconds since 1970. */
  readonly begun: number;
}

/** Each part as one text. */
export function textsOf({ report }: Copied, parts: readonly Part[]): readonly string[] {
  return texts(parts, report.gap);
}

/** When, by what and by which rules; and what it is not. */
export function footOf(told: OnPaper): readonly string[] {
  const { report, words, frame, copy, sheet, begun } = told;
  return [
    sheet.times(dateWords(words, begun), dateWords(words, report.madeAt)),
    [copy.tool, frame.ruleSet(report.ruleSet), frame.contentDate(dayWords(words, report.contentDate))].join(report.gap),
    textsOf(told, report.limits.parts).join(report.gap),
  ];
}
