/** The mark: an eye under its brow, half closed. In a square of 64; the icons are made from it, too (`scripts/icons.ts`). */
export const markShapes = {
  brow: 'M9 19Q32 -1 55 19',
  lid: 'M4 37C13 25 22 20 32 20S51 25 60 37C51 52 42 58 32 58S13 52 4 37Z',
  /** What the lid leaves open. */
  opening: 'M12 37.5Q32 41 52 37.5C45 47 39 52 32 52S19 47 12 37.5Z',
  iris: 'M23 37H41V40.5A9 8.5 0 0 1 23 40.5Z',
} as const;

export const browWidth = 6;
