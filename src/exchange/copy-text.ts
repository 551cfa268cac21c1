import { fullText } from './copy/full-text.ts';
import type { Copied } from './copy/lines.ts';
import { shortText } from './copy/short-text.ts';

/** The result as plain text for a record, in two lengths. */
export interface CopyTexts {
  /** At most 1,000 characters, understood when every line break is lost. */
  readonly short: string;
  readonly full: string;
}

/** From the report and nothing else: printable ASCII, at most 80 columns, no tabs. */
export function copyTexts(copied: Copied): CopyTexts {
  return { short: shortText(copied), full: fullText(copied) };
}
