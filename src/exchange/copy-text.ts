import { deployment } from '../content/deployment.ts';
import type { CopyTexts } from '../report/copy-texts.ts';
import { fullText } from './copy/full-text.ts';
import type { Copied } from './copy/lines.ts';
import { shortText } from './copy/short-text.ts';

/**
 * From the report and nothing else: printable ASCII, at most 80 columns, no tabs. `negatives`: is what was denied told, too? Whoever
 * deploys the program says so.
 */
export function copyTexts(
  shown: Omit<Copied, 'negatives'>,
  negatives: boolean = deployment.copiesNegatives,
): CopyTexts {
  const copied = { ...shown, negatives };
  return { short: shortText(copied), full: fullText(copied) };
}
