import type { Basis } from '../../src/content/evidence-basis.ts';
import { advice } from '../../src/content/advice.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { findings } from '../../src/content/findings.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { sources } from '../../src/content/sources.ts';
import type { ReadDepth, Source } from '../../src/content/source.ts';
import type { SourceId } from '../../src/content/sources.ts';
import { html, joined, paragraphs } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { table } from './table.ts';

export const basisWords: { readonly [B in Basis['basis']]: string } = {
  guidance: 'Published guidance',
  study: 'Published study',
  judgement: 'Judgement of the project',
};

/** How far a source was read, in the fewest words. */
const readShort: { readonly [D in ReadDepth]: string } = {
  excerpt: 'part',
  'mirror-excerpt': 'part, elsewhere',
  page: 'short page',
};

const readLong: { readonly [D in ReadDepth]: string } = {
  excerpt: 'The abstract, the opening or another part, at the publisher or in a library record.',
  'mirror-excerpt': 'A part, on another site that shows or quotes the text.',
  page: 'The whole of a short page. What the page itself quotes was not read.',
};

export const readDepths: readonly ReadDepth[] = ['excerpt', 'mirror-excerpt', 'page'];

export function readMark(depth: ReadDepth): string {
  return readShort[depth];
}

export function readMeaning(depth: ReadDepth): string {
  return readLong[depth];
}

/** What stands behind a rule: the kind, then each source with how far it was read. */
export function basisCell({ basis, sources: cited }: Basis): Markup {
  const marks = cited.map((id) => html`<a href="#source-${id}">${id}</a> (${readShort[sources[id].read]})`);
  if (marks.length === 0) return html`${basisWords[basis]}. No source read yet.`;
  const lead = basis === 'judgement' ? '. Background: ' : ': ';
  return html`${basisWords[basis]}${lead}${joined(marks, ', ')}`;
}

/** The sources that any red flag, finding, condition or advice rests on, in the order of the source list. */
export function citedSources(): [SourceId, Source][] {
  const conditions = Object.values(conditionBasis).map((basis) => ({ basis }));
  const rules = [...Object.values(redFlags), ...Object.values(findings), ...Object.values(advice), ...conditions];
  const cited: readonly string[] = rules.flatMap(({ basis }) => basis.sources);
  return idsOf(sources)
    .filter((id) => cited.includes(id))
    .map((id) => [id, sources[id]]);
}

export function sourcesSection(): Markup {
  const lead = paragraphs(
    'The sources that the rules in this document name. Those of the condition pages stand on these pages. The address ' +
      'is that of the work itself; for a text that was read elsewhere it is often not the page that was read.',
  );
  const rows = citedSources().map(([id, { citation, year, url, read }]) => {
    const work = html`${citation} <span class="address">${url}</span>`;
    return { id: `source-${id}`, cells: [id, work, String(year ?? 'not seen'), readShort[read]] as const };
  });
  const body = table({
    caption: 'Sources of the rules',
    head: ['Id', 'Work', 'Year', 'Read'],
    widths: [7, 71, 9, 13],
    rows,
  });
  return html`${lead}${body}`;
}
