import { dispositions } from '../../src/content/dispositions.ts';
import { fits } from '../../src/content/fit-rules.ts';
import { caseGroups, scoreCase } from '../../src/exchange/score.ts';
import { groupWords } from '../evaluate/score-words.ts';
import { table } from '../markdown.ts';
import { adviceMeasures, measuredInGroups, shareOf, spasmMeasures } from './measures.ts';
import { isUnder16, staysUnknown, textOf } from './results.ts';
import type { CaseResult, Results } from './results.ts';

export function scoresSection(results: Results): string {
  return `## Scores

${measuredInGroups(results, adviceMeasures)}

An expected condition is looked for only where the label says that it can be told from the answers, at least in part.

**Over-triage that the evidence accepts**, and asks to be counted. The labels accept it, so it is not in the figures above.
${acceptedOverTriage(results['as-not-sure'])}

**"Not sure" and "no".** What a story does not state stands in the file as "none" for both safety questions, history, ears, nerve signs
and medicines, and as "not sure" for the rest. The second column puts "no" for each "not sure". These questions have no "no", and
stay "not sure": ${staysUnknown().join(', ')}. ${differences(results)}

### What a program that always says the same would score

Case reports only. The accepted levels are wide; this shows how wide.

${alwaysTheSame(results['as-not-sure'])}`;
}

function acceptedOverTriage(results: readonly CaseResult[]): string {
  const palsies = results.filter((result) => textOf(result, 'diagnosis') === 'bells-palsy');
  const called = palsies.filter(({ verdict }) => verdict.disposition === 'emergency');
  const children = results.filter(isUnder16);
  return `Bell's palsy, told to call an ambulance: ${called.length} of ${palsies.length} (${idsOf(called)}). Under 16, urgent at least, whatever the
story: ${children.length} (${idsOf(children)}).`;
}

function differences({ 'as-not-sure': unsure, 'as-no': no }: Results): string {
  const ids = (what: (result: CaseResult) => unknown): string =>
    idsOf(unsure.filter((result, at) => no[at] !== undefined && what(result) !== what(no[at])));
  return `The level differs in ${ids(({ verdict }) => verdict.disposition)}, the fit in ${ids(({ verdict }) => verdict.fit)}, and the
first condition in ${ids(({ pointsTo }) => pointsTo[0])}.`;
}

function idsOf(results: readonly CaseResult[]): string {
  return results.map(({ verdict }) => verdict.id).join(', ') || 'no case';
}

function alwaysTheSame(results: readonly CaseResult[]): string {
  const main = results.filter(({ group }) => group === 'main');
  const rows = dispositions.map((disposition) => {
    const scores = main.map(({ expected }) => scoreCase({ disposition, pointsTo: [] }, expected));
    const measures = ['safe', 'exact', 'acceptable'] as const;
    return [disposition, ...measures.map((measure) => shareOf(scores, (score) => score[measure]))];
  });
  return table(['Always', 'Safe', 'Exact', 'Accepted'], rows);
}

/** The best level of the label against the level that was given. Left of the diagonal is more urgent, right of it less. */
export function confusionSection(results: readonly CaseResult[]): string {
  const groups = caseGroups.map((group) => {
    const some = results.filter((result) => result.group === group);
    return `### ${groupWords[group]}: expected and given\n\n${matrix(some)}`;
  });
  return `## Confusion matrix of the advice

Rows: the best level of the label. Columns: the level that was given. In bold where both are the same; what stands to the right
of it is less urgent than the best level, and may be an accepted one. Unknown as "not sure".

${groups.join('\n\n')}`;
}

function matrix(results: readonly CaseResult[]): string {
  const rows = dispositions.map((expected) => {
    const some = results.filter((result) => result.expected.disposition === expected);
    const counts = dispositions.map((given) => {
      const n = some.filter(({ verdict }) => verdict.disposition === given).length;
      return given === expected ? `**${n}**` : String(n);
    });
    return [expected, ...counts, shareOf(some, ({ verdict }) => verdict.disposition === expected)];
  });
  return table(['Expected', ...dispositions, 'Given exactly this'], rows);
}

export function spasmSection(results: Results): string {
  const all = results['as-not-sure'];
  const rows = [true, false].map((isSpasm) => {
    const some = all.filter((result) => result.isSpasm === isSpasm);
    const counts = fits.map((fit) => String(some.filter(({ verdict }) => verdict.fit === fit).length));
    return [isSpasm ? 'hemifacial spasm' : 'something else', ...counts];
  });
  return `## Hemifacial spasm: sensitivity and specificity

Truth is the final diagnosis of the source: hemifacial spasm of any cause, or not. "The answers say hemifacial spasm" has two
readings, and both are given. **By the fit**: the fit is "typical" or "partial". **By first place**: hemifacial spasm is first on
the list of conditions. The fit is strict on purpose, and says "cannot tell" where little is told; first place goes to whatever
fits best, even on one answer.

${measuredInGroups(results, spasmMeasures)}

How the fit came out (all ${all.length}, unknown as "not sure"):

${table(['Final diagnosis', ...fits], rows)}`;
}
