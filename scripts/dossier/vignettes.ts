import { isRecord } from '../../src/exchange/saved-rows.ts';
import { entriesIn, scoredCases } from '../evaluate/cases.ts';
import { conditionMiss, levelMiss } from '../evaluate/misses.ts';
import { scoreRows } from '../evaluate/report.ts';
import type { ScoredCase } from '../evaluate/score-entries.ts';
import { groupWords } from '../evaluate/score-words.ts';
import { html, list } from './html.ts';
import type { Markup } from './html.ts';
import { table } from './table.ts';
import type { Row } from './table.ts';

const file = 'tests/data/development.json';

/** What the rules say of the written cases, run here and now. */
export function vignettesSection(): Markup {
  const scored = scoredCases(entriesIn(file));
  const [groups = [], ...scores] = scoreRows(scored, ({ n, of }) => (of === 0 ? 'no case' : `${n} of ${of}`));
  const lead = list([
    html`The cases of <code>${file}</code>: published case reports and textbook pictures, put into answers by one rater who
is no clinician. Nobody blinded has rated them, and whoever wrote the rules had seen them.`,
    'Cases are not patients. A good score shows that the rules do what was meant, not that they are right or safe.',
    'Textbook pictures are too easy and low-confidence cases too thin: both are counted apart.',
    html`With intervals, and beside published figures of other checkers: <code>docs/accuracy.md</code>.`,
  ]);
  const columns = {
    Case: 12,
    Story: 33,
    'The rules say (level, fit, first 3, reasons)': 25,
    Expected: 18,
    Outcome: 12,
  };
  return html`${lead}${table(
    `Scores over ${scored.length} written cases`,
    Object.fromEntries(groups.map((name, at) => [name, at === 0 ? 40 : 20])),
    scores,
  )}${table('Each case: what the rules say, and what was expected', columns, scored.map(caseRow))}`;
}

function caseRow(one: ScoredCase): Row {
  const { verdict, pointsTo, entry } = one.judged;
  const { disposition, acceptable, conditions } = one.expected;
  return [
    html`<code>${verdict.id}</code><br><small>${groupWords[one.group]}</small>`,
    isRecord(entry) && typeof entry.summary === 'string' ? entry.summary : '',
    html`<b>${verdict.disposition}</b>, fit ${verdict.fit}
<br>${pointsTo.slice(0, 3).join(', ') || 'points to nothing'}
<br><small>${verdict.reasons.map(({ id }) => id).join(', ')}</small>`,
    html`<b>${disposition}</b> (accepted: ${acceptable.join(', ')})
<br>${conditions.join(' or ')}`,
    outcome(one),
  ];
}

/** A level that is not accepted stands in bold. */
function outcome(one: ScoredCase): Markup {
  const level = levelMiss(one)?.what ?? 'The best level';
  const condition = conditionMiss(one)?.what ?? '';
  return html`${one.score.acceptable === true ? level : html`<b>${level}</b>`}<br>${condition}`;
}
