import type { Basis } from '../../src/content/evidence-basis.ts';
import { advice } from '../../src/content/advice.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { findings } from '../../src/content/findings.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { sources } from '../../src/content/sources.ts';
import type { ReadDepth, Source } from '../../src/content/source.ts';
import type { SourceId } from '../../src/content/sources.ts';
import { commas, html } from './html.ts';
import type { Markup } from './html.ts';
import { idsOf } from './ids.ts';
import { table } from './table.ts';

export const basisWords: { readonly [B in Basis['basis']]: string } = {
  guidance: 'Published guidance',
  study: 'Published study',
  judgement: 'Judgement of the project',
};

/** How far a source was read: in the fewest words, and what they mean. */
export const readDepths: { readonly [D in ReadDepth]: { readonly mark: string; readonly meaning: string } } = {
  excerpt: {
    mark: 'part',
    meaning: 'The abstract, the opening or another part, at the publisher or in a library record.',
  },
  'mirror-excerpt': { mark: 'part, elsewhere', meaning: 'A part, on another site that shows or quotes the text.' },
  page: {
    mark: 'short page',
    meaning: 'The whole of a short page. What the page itself quotes was not read.',
  },
};

/** What stands behind a rule: the kind, then each source with how far it was read. */
export function basisCell({ basis, sources: cited }: Basis): Markup {
  const marks = cited.map((id) => html`<a href="#source-${id}">${id}</a> (${readDepths[sources[id].read].mark})`);
  if (marks.length === 0) return html`${basisWords[basis]}. No source read yet.`;
  const lead = basis === 'judgement' ? '. Background: ' : ': ';
  return html`${basisWords[basis]}${lead}${commas(marks)}`;
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
  const rows = citedSources().map(([id, { citation, year, url, read }]) => [
    html`<span id="source-${id}">${id}</span>`,
    html`${citation} <span class="address">${url}</span>`,
    String(year ?? 'not seen'),
    readDepths[read].mark,
  ]);
  return html`<p>The sources that the rules in this document name. Those of the condition pages stand on these pages. The address
is that of the work itself; for a text that was read elsewhere it is often not the page that was read.</p>
${table('Sources of the rules', { Id: 7, Work: 71, Year: 9, Read: 13 }, rows)}`;
}
