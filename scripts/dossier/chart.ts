import { outlineSections } from '../chart/outline.ts';
import { drawChart } from '../chart/picture.ts';
import type { Chart } from '../chart/read-chart.ts';
import { chartPieces } from './chart-pieces.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';
import { markdown } from './markdown.ts';

/** The chart as a picture, and the same in words. */
export async function chartSection(chart: Chart): Promise<Markup> {
  return html`${chartPieces(await drawChart(chart))}${markdown(outlineSections(chart), 3)}`;
}
