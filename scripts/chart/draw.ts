import { lineHeight, smallSize, textSize } from './boxes.ts';
import type { Box, BoxKind } from './boxes.ts';
import type { Edge } from './chart-edges.ts';
import type { Placed } from './layout.ts';
import { arrow, arrowHead, element, headShape, text } from './svg.ts';
import type { Point, TextLook } from './svg.ts';

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly thick: number;
  readonly shape: 'box' | 'cut' | 'round';
  readonly dashes?: string;
  readonly ink?: string;
}

/** Kinds differ in shape and line as well as in colour, so that a grey print tells them apart. */
const looks: { readonly [K in BoxKind]: Look } = {
  start: { fill: '#ffffff', stroke: '#444444', thick: 1.5, shape: 'round' },
  question: { fill: '#ffffff', stroke: '#444444', thick: 1.5, shape: 'box' },
  gate: { fill: '#fff0c2', stroke: '#5c4400', thick: 3.5, shape: 'box' },
  nurse: { fill: '#e3e9fb', stroke: '#2b3f85', thick: 1.5, shape: 'box' },
  optional: { fill: '#ffffff', stroke: '#444444', thick: 1.5, shape: 'box', dashes: '6 4' },
  pause: { fill: '#fff7e0', stroke: '#8a5a00', thick: 2, shape: 'cut' },
  call: { fill: '#fde6e4', stroke: '#a5140c', thick: 3.5, shape: 'cut' },
  stop: { fill: '#ececec', stroke: '#333333', thick: 2, shape: 'cut' },
  page: { fill: '#e4f1e6', stroke: '#1f5a2b', thick: 1.5, shape: 'round' },
  end: { fill: '#1f5a2b', stroke: '#1f5a2b', thick: 1.5, shape: 'round', ink: '#ffffff' },
};

const lineLooks = {
  main: { stroke: '#222222', 'stroke-width': 1.75 },
  detour: { stroke: '#a5140c', 'stroke-width': 1.75 },
  early: { stroke: '#222222', 'stroke-width': 1.5, 'stroke-dasharray': '6 4' },
} as const satisfies { readonly [W in Edge['way']]: object };

/** The heads of the arrows, one for each kind of line. */
export const headsOfLines = element(
  'defs',
  {},
  Object.entries(lineLooks)
    .map(([way, { stroke }]) => arrowHead({ ...headShape, id: `arrow-${way}` }, stroke))
    .join(''),
);

export function drawPlaced({ boxes, lines }: Placed): string {
  const drawn = lines.map(({ way, points }) => arrow(points, lineLooks[way], `arrow-${way}`));
  return [...drawn, ...boxes.map(drawBox)].join('\n');
}

function drawBox(box: Box & Point): string {
  const { x, y, height, width, kind } = box;
  const ink = looks[kind].ink ?? '#1a1a1a';
  const block = (box.title.length + box.lines.length) * lineHeight + (box.lines.length > 0 ? 4 : 0);
  const top = y + (height - block) / 2;
  const isCentred = looks[kind].shape === 'round';
  const at = isCentred ? { x: x + width / 2, anchor: 'middle' } : { x: x + 18 };
  const title = rows(box.title, { ...at, y: top, size: textSize, weight: 'bold', ink });
  const lines = rows(box.lines, { ...at, y: top + box.title.length * lineHeight + 4, size: smallSize, ink });
  return element('g', {}, [drawShape(box), bar(box), tag(box), title, lines, drawBeside(box)].join(''));
}

/** Lines of text below each other, from the top that is given as `y`. */
export function rows(lines: readonly string[], look: TextLook): string {
  return lines.map((line, row) => text(line, { ...look, y: look.y + row * lineHeight + 13.5 })).join('');
}

export function drawShape({ kind, x, y, width, height }: Point & Pick<Box, 'kind' | 'width' | 'height'>): string {
  const { fill, stroke, thick, shape, dashes } = looks[kind];
  const dashed = dashes === undefined ? {} : { 'stroke-dasharray': dashes };
  const paint = { fill, stroke, 'stroke-width': thick, ...dashed };
  const rx = shape === 'round' ? height / 2 : 4;
  if (shape !== 'cut') return element('rect', { x, y, width, height, rx, ...paint });
  const cut = 10;
  const right = x + width;
  const bottom = y + height;
  const corners = [
    [x + cut, y],
    [right - cut, y],
    [right, y + cut],
    [right, bottom - cut],
    [right - cut, bottom],
    [x + cut, bottom],
    [x, bottom - cut],
    [x, y + cut],
  ];
  return element('polygon', { points: corners.map((corner) => corner.join(',')).join(' '), ...paint });
}

/** The bar of a question that is on the short route, too. */
export function bar({ isOnShortRoute, x, y, height }: Point & Pick<Box, 'isOnShortRoute' | 'height'>): string {
  return isOnShortRoute ? element('rect', { x: x + 5, y: y + 5, width: 5, height: height - 10, fill: '#00656b' }) : '';
}

/** A word, since colour alone tells some readers nothing. */
function tag({ kind, x, y, width, height }: Box & Point): string {
  if (kind !== 'nurse') return '';
  const at = { x: x + width - 12, y: y + height / 2 + 4.5, anchor: 'end' };
  return text('nurse', { ...at, size: smallSize - 1, ink: looks.nurse.stroke });
}

function drawBeside({ beside, x, y, width, height }: Box & Point): string {
  const top = y + (height - beside.length * lineHeight) / 2;
  return rows(beside, { x: x + width + 14, y: top, size: smallSize, ink: '#333333' });
}
