export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** How the paper is to be: chosen for this one time, and kept nowhere. */
export interface PaperChoice {
  readonly size: PaperSize;
  readonly largePrint: boolean;
  readonly littleInk: boolean;
}
