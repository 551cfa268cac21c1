import { words } from '../../src/content/en/interview.ts';
import { boxesOf, lineHeight, smallSize } from './boxes.ts';
import { edgesOf } from './chart-edges.ts';
import { drawPlaced, headsOfLines } from './draw.ts';
import { place } from './layout.ts';
import { legend } from './legend.ts';
import type { Chart } from './read-chart.ts';
import { element, picture, text } from './svg.ts';
import type { Drawing } from './svg.ts';

const margin = 24;

export const pictureTitle = `${words.interface.product}: the order of the questions`;

const subtitle = 'Read from the top down. For education and preparation, not a diagnosis.';

/** The chart as a picture with real text. */
export async function pictureOf(chart: Chart): Promise<string> {
  return picture('chart', pictureTitle, 'The file chart.md tells the same as a numbered list.', await drawChart(chart));
}

/** What each box of the picture takes up with what stands beside it. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The chart as it is drawn, and where its boxes stand. */
export async function drawChart(chart: Chart): Promise<Drawing & { readonly spans: readonly Span[] }> {
  const edges = [{ from: 'start', to: chart.first, way: 'main' as const }, ...edgesOf(chart)];
  const placed = await place(boxesOf(chart), edges);
  const key = legend({ x: margin, y: 84 }, placed.width);
  const top = 84 + key.height + 20;
  const width = placed.width + 2 * margin;
  const height = top + placed.height + margin;
  const black = { ink: '#1a1a1a', x: margin };
  const parts = [
    headsOfLines,
    element('rect', { width, height, fill: '#fcfcfa' }),
    text(pictureTitle, { ...black, y: 40, size: 22, weight: 'bold' }),
    text(subtitle, { ...black, y: 64, size: smallSize }),
    key.markup,
    element('g', { transform: `translate(${margin} ${top})` }, `\n${drawPlaced(placed)}\n`),
  ];
  const spans = placed.boxes.map(({ y, height: tall, beside }) => {
    const around = Math.max(0, beside.length * lineHeight - tall) / 2;
    return { top: top + y - around, bottom: top + y + tall + around };
  });
  return { width, height, parts, spans };
}
