import type { CopyTextWords } from '../../content/copy-text-words.ts';
import type { HandOverWords } from '../../content/hand-over-words.ts';
import type { SheetWords } from '../../content/sheet-words.ts';
import style from '../../screens/styles/sheet.css?inline';
import { copyTextWords, handOverWords, sheetWords } from '../languages.ts';
import { addStyle } from '../late-style.ts';
import { SheetPlace } from './SheetPlace.tsx';

/** What the sheet is made of. */
export interface SheetParts {
  readonly Place: typeof SheetPlace;
  readonly sheet: SheetWords;
  readonly copy: CopyTextWords;
  readonly handOver: HandOverWords;
}

/** The sheet in a language (BCP 47), with its style. Rejects where a part of it cannot be loaded. */
export async function loadSheet(language: string): Promise<SheetParts> {
  const [sheet, copy, handOver] = await Promise.all([
    sheetWords(language),
    copyTextWords(language),
    handOverWords(language),
  ]);
  addStyle(style);
  return { Place: SheetPlace, sheet, copy, handOver };
}
