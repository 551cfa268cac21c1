import { browWidth, markShapes } from '../../src/screens/mark-shapes.ts';
import { accent, paper } from '../build/theme-colours.tsx';

/** How the tile around the mark is cut, and how much of its width the mark takes. */
interface Tile {
  /** Of 64; 0 where the device cuts the tile itself. */
  readonly corner: number;
  readonly part: number;
}

/** The mark on a tile, light on the accent, as an SVG document of its own. */
export function iconSvg({ corner, part }: Tile): string {
  const { brow, lid, opening, iris } = markShapes;
  const light = `fill="${paper.light}"`;
  const place = `translate(${32 - 32 * part} ${32 - 32 * part}) scale(${part})`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" rx="${corner}" fill="${accent}"/><g transform="${place}">`,
    `<path d="${brow}" fill="none" stroke="${paper.light}" stroke-width="${browWidth}" stroke-linecap="round"/>`,
    `<path d="${lid}" ${light}/><path d="${opening}" fill="${accent}"/><path d="${iris}" ${light}/></g></svg>\n`,
  ].join('');
}

export const rounded: Tile = { corner: 14, part: 0.84 };
/** A device may cut off all but a circle of four fifths. */
export const maskable: Tile = { corner: 0, part: 0.62 };
/** Of a home screen that rounds the corners itself. */
export const square: Tile = { corner: 0, part: 0.74 };
/** Of a tab, where every pixel counts. */
export const tiny: Tile = { corner: 12, part: 0.94 };
