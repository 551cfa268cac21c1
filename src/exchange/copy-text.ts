import type { CopyTexts } from '../report/copy-texts.ts';
import { fullText } from './copy/full-text.ts';
import type { Copied } from './copy/lines.ts';
import { shortText } from './copy/short-text.ts';

/** From the report and nothing else: printable ASCII, at most 80 columns, no tabs. */
export function copyTexts(copied: Copied): CopyTexts {
  return { short: shortText(copied), full: fullText(copied) };
}
