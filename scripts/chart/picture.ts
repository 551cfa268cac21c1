import { words } from '../../src/content/en/interview.ts';
import { boxesOf, smallSize } from './boxes.ts';
import { edgesOf } from './chart-edges.ts';
import { arrowHeads, drawPlaced } from './draw.ts';
import { place } from './layout.ts';
import { legend } from './legend.ts';
import type { Chart } from './read-chart.ts';
import { element, text } from './svg.ts';

const margin = 24;

export const pictureTitle = `${words.interface.product}: the order of the questions`;

const subtitle = 'Read from the top down. For education and preparation, not a diagnosis.';

/** The chart as a picture with real text, without fonts or styles from elsewhere. */
export async function pictureOf(chart: Chart): Promise<string> {
  const edges = [{ from: 'start', to: chart.first, way: 'main' as const }, ...edgesOf(chart)];
  const placed = await place(boxesOf(chart), edges);
  const key = legend({ x: margin, y: 84 }, placed.width);
  const top = 84 + key.height + 20;
  const width = placed.width + 2 * margin;
  const height = top + placed.height + margin;
  const black = { ink: '#1a1a1a', anchor: 'start', x: margin };
  const parts = [
    element('title', { id: 'chart-title' }, pictureTitle),
    element('desc', { id: 'chart-text' }, 'The file chart.md tells the same as a numbered list.'),
    arrowHeads(),
    element('rect', { width, height, fill: '#fcfcfa' }),
    text(pictureTitle, { ...black, y: 40, size: 22, weight: 'bold' }),
    text(subtitle, { ...black, y: 64, size: smallSize }),
    key.markup,
    element('g', { transform: `translate(${margin} ${top})` }, `\n${drawPlaced(placed)}\n`),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'chart-title chart-text',
    'font-family': 'Arial, Helvetica, sans-serif',
  };
  return `${element('svg', attributes, `\n${parts.join('\n')}\n`)}\n`;
}
