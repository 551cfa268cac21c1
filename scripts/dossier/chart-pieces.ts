import { Markup, html } from './html.ts';

/** About so tall may a piece be to fit on a printed page, with room for a heading. */
const tallest = 1150;

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The picture of the chart once, and windows on it, each as tall as a page: cut where no box and no word stands. */
export function chartPieces(svg: string): Markup {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const drawn = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
  const inside = drawn.replace(/<(title|desc)\b.*?<\/\1>/gs, '');
  const cuts = cutsOf(spansIn(inside, Number(height)), Number(height));
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
<symbol id="chart-picture" overflow="visible">${new Markup(inside)}</symbol>
</svg>
${pieces}`;
}

/** From top to bottom: what every box and every line of text takes up. */
function spansIn(svg: string, height: number): Span[] {
  const group = /<g transform="translate\([\d.]+ ([\d.]+)\)">/.exec(svg);
  const inGroup = group?.index ?? svg.length;
  const moved = (at: number): number => (at > inGroup ? Number(group?.[1] ?? 0) : 0);
  const spans: Span[] = [];
  const rectangle = /<rect [^>]*?y="(?<y>[\d.]+)"[^>]*? height="(?<height>[\d.]+)"/g;
  for (const { index, groups } of svg.matchAll(rectangle)) {
    const top = Number(groups?.y) + moved(index);
    spans.push({ top, bottom: top + Number(groups?.height) });
  }
  for (const { index, groups } of svg.matchAll(/<polygon points="(?<points>[^"]+)"/g)) {
    const ys = (groups?.points ?? '').split(' ').map((point) => Number(point.split(',')[1]) + moved(index));
    spans.push({ top: Math.min(...ys), bottom: Math.max(...ys) });
  }
  for (const { index, groups } of svg.matchAll(/<text x="[\d.]+" y="(?<y>[\d.]+)"/g)) {
    const line = Number(groups?.y) + moved(index);
    spans.push({ top: line - 16, bottom: line + 6 });
  }
  return spans.filter(({ top, bottom }) => bottom - top < height / 2);
}

/** Where to cut: into pieces of about the same height, each time in the middle of the nearest gap. */
function cutsOf(spans: readonly Span[], height: number): number[] {
  const pieces = Math.ceil(height / tallest);
  const gaps = gapsIn(spans).map(middle);
  const ideal = Array.from({ length: pieces - 1 }, (_, at) => ((at + 1) * height) / pieces);
  return [0, ...ideal.map((wanted) => nearest(gaps, wanted)), height];
}

function nearest(gaps: readonly number[], wanted: number): number {
  const [first] = gaps.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return first ?? wanted;
}

function middle({ top, bottom }: Span): number {
  return Math.round((top + bottom) / 2);
}

function gapsIn(spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const { top, bottom } of spans.toSorted((a, b) => a.top - b.top)) {
    if (top > reached) gaps.push({ top: reached, bottom: top });
    reached = Math.max(Number.isFinite(reached) ? reached : bottom, bottom);
  }
  return gaps;
}
