import type { Voiced } from './words.ts';

/** The parts of a hand-over, in their order. */
export const sheetParts = ['situation', 'background', 'assessment', 'recommendation'] as const;
export type SheetPartId = (typeof sheetParts)[number];

/** The rows of a nurse's sheet, in their order. */
export const sheetRows = {
  situation: ['signs', 'taken-back', 'received', 'call', 'twitch', 'own-words', 'talk'],
  background: ['medicines', 'health', 'denied'],
  assessment: [
    'not-settled',
    'not-checked',
    'observed',
    'open',
    'set-aside',
    'why',
    'fit',
    'for',
    'against',
    'list',
    'not-ruled-out',
    'earlier',
  ],
  recommendation: ['plan', 'advice', 'bring', 'net', 'note'],
} as const satisfies { readonly [P in SheetPartId]: readonly string[] };

export type SheetRowId = (typeof sheetRows)[SheetPartId][number];

/** The words of the sheet of paper that stand nowhere else: loaded with it. */
export interface SheetWords {
  /** The page on the screen, which is not printed. */
  readonly screen: {
    readonly title: Voiced;
    readonly hint: Voiced;
    readonly print: string;
    readonly paper: string;
    readonly sizes: { readonly a4: string; readonly letter: string };
    readonly largePrint: string;
    readonly littleInk: string;
  };
  /** The head of the paper. */
  readonly title: Voiced;
  readonly name: string;
  readonly born: string;
  readonly parts: { readonly [P in SheetPartId]: string };
  readonly rows: { readonly [R in SheetRowId]: string };
  /** In the place of the end of a note for which there is no room. */
  readonly more: (letters: number) => string;
  /** In the place of further reasons. */
  readonly moreReasons: (reasons: number) => string;
  /** In the place of further answers that the nurse's differ from. */
  readonly moreOtherwise: (answers: number) => string;
  readonly times: (begun: string, lastChange: string) => string;
  /** Over the reasons: without the sources, which are on the screen. */
  readonly why: Voiced;
  /** Over the drawn face. */
  readonly map: Voiced;
  /** Below it, where nobody said which side it is. */
  readonly bothDrawn: Voiced;
  /** Beside the code. */
  readonly code: Voiced;
}

/** What stands where the sheet will be: it comes with the result. */
export interface SheetWaits {
  /** Leads there from the result. */
  readonly open: Voiced;
  readonly back: string;
  readonly coming: string;
  readonly notLoaded: string;
}
