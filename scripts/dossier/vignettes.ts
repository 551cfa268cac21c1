import { caseGroups, countScores, measures } from '../../src/exchange/score.ts';
import type { Count } from '../../src/exchange/score.ts';
import { entriesIn, scoredCases } from '../evaluate/cases.ts';
import { isRecord } from '../evaluate/read-expected.ts';
import type { ScoredCase } from '../evaluate/score-entries.ts';
import { groupWords, measureWords } from '../evaluate/score-words.ts';
import { html, list } from './html.ts';
import type { Markup } from './html.ts';
import { table } from './table.ts';

const file = 'tests/data/development.json';

/** What the rules say of the written cases, run here and now. */
export function vignettesSection(): Markup {
  const scored = scoredCases(entriesIn(file));
  const lead = list([
    html`The cases of <code>${file}</code>: published case reports and textbook pictures, put into answers by one rater who
is no clinician. Nobody blinded has rated them, and whoever wrote the rules had seen them.`,
    'Cases are not patients. A good score shows that the rules do what was meant, not that they are right or safe.',
    'Textbook pictures are too easy and low-confidence cases too thin: both are counted apart.',
    html`With intervals, and beside published figures of other checkers: <code>docs/accuracy.md</code>.`,
  ]);
  return html`${lead}${scoreTable(scored)}${casesTable(scored)}`;
}

function scoreTable(scored: readonly ScoredCase[]): Markup {
  const scores = caseGroups.map((group) => {
    const cases = scored.filter((one) => one.group === group);
    return countScores(cases.map(({ score }) => score));
  });
  const rows = measures.map((measure) => ({
    cells: [measureWords[measure], ...scores.map((group) => share(group[measure]))] as const,
  }));
  return table({
    caption: `Scores over ${scored.length} written cases`,
    head: ['Measure', ...caseGroups.map((group) => groupWords[group])],
    widths: [40, 20, 20, 20],
    rows,
  });
}

function share({ n, of }: Count): string {
  return of === 0 ? 'no case' : `${n} of ${of}`;
}

function casesTable(scored: readonly ScoredCase[]): Markup {
  const rows = scored.map((one) => {
    const { verdict, pointsTo } = one.judged;
    const named = html`<code>${verdict.id}</code><br><small>${groupWords[one.group]}</small>`;
    const said = html`<b>${verdict.disposition}</b>, fit ${verdict.fit}
<br>${pointsTo.slice(0, 3).join(', ') || 'points to nothing'}
<br><small>${verdict.reasons.map(({ id }) => id).join(', ')}</small>`;
    const { disposition, acceptable, conditions } = one.expected;
    const expected = html`<b>${disposition}</b> (accepted: ${acceptable.join(', ')})
<br>${conditions.join(' or ')}`;
    return { cells: [named, textOf(one.judged.entry), said, expected, outcome(one)] as const };
  });
  return table({
    caption: 'Each case: what the rules say, and what was expected',
    head: ['Case', 'Story', 'The rules say (level, fit, first 3, reasons)', 'Expected', 'Outcome'],
    widths: [12, 33, 25, 18, 12],
    rows,
  });
}

function textOf(entry: unknown): string {
  return isRecord(entry) && typeof entry.summary === 'string' ? entry.summary : '';
}

function outcome({ score }: ScoredCase): Markup {
  if (score.top1 !== false) return levelOutcome(score);
  const place = score.top3 === true ? 'not first' : 'not among the first 3';
  return html`${levelOutcome(score)}<br>Expected condition ${place}`;
}

function levelOutcome({ safe, exact, acceptable, overTriage }: ScoredCase['score']): Markup {
  if (safe === false) return html`<b>LESS urgent than accepted</b>`;
  if (overTriage === true) return html`<b>More urgent than accepted</b>`;
  if (exact === true) return html`best level`;
  return acceptable === true ? html`accepted level` : html`between accepted levels`;
}
