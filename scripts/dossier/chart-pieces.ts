import type { Span, drawChart } from '../chart/picture.ts';
import { Markup, html } from './html.ts';

/** About so tall may a piece be to fit on a printed page, with room for a heading. */
const tallest = 1150;

/** The picture of the chart once, and windows on it, each as tall as a page: cut where no box and no word stands. */
export function chartPieces({ width, height, parts, spans }: Awaited<ReturnType<typeof drawChart>>): Markup {
  const cuts = cutsOf(spans, height);
  const pieces = cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const name = `Chart, part ${at + 1} of ${cuts.length - 1}`;
    const label = `${name}. The same is said in words below and at each question.`;
    return html`<figure>
<svg role="img" aria-label="${label}" viewBox="0 ${start} ${width} ${end - start}"><use href="#chart-picture"/></svg>
<figcaption>${name}</figcaption>
</figure>
`;
  });
  return html`<svg class="kept" aria-hidden="true" width="0" height="0" font-family="Arial, Helvetica, sans-serif">
<symbol id="chart-picture" overflow="visible">${new Markup(parts.join('\n'))}</symbol>
</svg>
${pieces}`;
}

/** Where to cut: into pieces of about the same height, each time in the nearest gap below a box. */
function cutsOf(spans: readonly Span[], height: number): number[] {
  const pieces = Math.ceil(height / tallest);
  const gaps = spans
    .map(({ bottom }) => Math.round(bottom + 10))
    .filter((y) => !spans.some(({ top, bottom }) => top < y && y < bottom));
  const ideal = Array.from({ length: pieces - 1 }, (_, at) => ((at + 1) * height) / pieces);
  return [0, ...ideal.map((wanted) => nearest(gaps, wanted)), height];
}

function nearest(gaps: readonly number[], wanted: number): number {
  const [first] = gaps.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return first ?? wanted;
}
