import { shortRoute } from '../../src/content/routing.ts';
import { lineHeight, smallSize } from './boxes.ts';
import type { BoxKind } from './boxes.ts';
import { inShort } from './criterion-words.ts';
import { bar, drawShape, rows } from './draw.ts';
import type { Point } from './svg.ts';
import { wrap } from './wrap.ts';

interface Entry {
  readonly kind: BoxKind;
  readonly isOnShortRoute?: boolean;
  readonly says: string;
}

const entries: readonly Entry[] = [
  { kind: 'question', says: 'Question. Always asked, where no "Only if" stands beside it.' },
  { kind: 'gate', says: 'Safety question.' },
  { kind: 'nurse', says: 'What a nurse looks for. Nobody else is asked.' },
  { kind: 'optional', says: 'Optional. The dashed line leads straight to the check of the answers.' },
  { kind: 'pause', says: 'Interruption: the signs once more.' },
  { kind: 'call', says: 'Interruption: an ambulance comes first.' },
  { kind: 'stop', says: 'The questions end here, for everybody.' },
  {
    kind: 'question',
    isOnShortRoute: true,
    says: `Bar: on the short route, too. It is taken if ${inShort(shortRoute.when)}. Then nothing else is asked.`,
  },
];

const sample = { width: 44, height: 24 };
const gap = 12;

/** What the boxes stand for, in two columns. */
export function legend(at: Point, width: number): { readonly markup: string; readonly height: number } {
  const column = width / 2;
  const half = Math.ceil(entries.length / 2);
  const columns = [entries.slice(0, half), entries.slice(half)];
  const drawn = columns.map((some, index) => drawColumn(some, { x: at.x + index * column, y: at.y }, column - 20));
  return {
    markup: drawn.map(({ markup }) => markup).join('\n'),
    height: Math.max(...drawn.map(({ height }) => height)),
  };
}

function drawColumn(some: readonly Entry[], at: Point, width: number): { markup: string; height: number } {
  let { y } = at;
  const drawn = some.map(({ kind, says, isOnShortRoute = false }) => {
    const lines = wrap(says, width - sample.width - gap, smallSize);
    const top = y;
    y += Math.max(sample.height, lines.length * lineHeight) + 8;
    const shape = { kind, isOnShortRoute, x: at.x, y: top, ...sample };
    const look = { x: at.x + sample.width + gap, y: top + 3, size: smallSize, ink: '#1a1a1a' };
    return [drawShape(shape), bar(shape), rows(lines, look)].join('');
  });
  return { markup: drawn.join('\n'), height: y - at.y };
}
