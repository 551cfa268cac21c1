import { outlineOf } from './outline.ts';
import { pictureOf } from './picture.ts';
import { readChart } from './read-chart.ts';

/** The documents drawn from the chart, by their place in the project. The same program gives the same text. */
export async function chartDocuments(): Promise<ReadonlyMap<string, string>> {
  const chart = readChart();
  return new Map([
    ['docs/chart.svg', await pictureOf(chart)],
    ['docs/chart.md', outlineOf(chart)],
  ]);
}
