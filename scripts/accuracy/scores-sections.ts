import { dispositions } from '../../src/content/dispositions.ts';
import { caseGroups, scoreCase } from '../../src/exchange/score.ts';
import { groupWords } from '../evaluate/score-words.ts';
import type { CaseResult, Reading } from './case-results.ts';
import { table } from './markdown.ts';
import { adviceMeasures, spasmMeasures } from './measures.ts';
import type { Measure } from './measures.ts';
import { countOf, shown } from './shares.ts';
import { staysUnknown } from './unknown-as-no.ts';

type Results = { readonly [R in Reading]: readonly CaseResult[] };

export function scoresSection(results: Results): string {
  return `## Scores

${inGroups(results, adviceMeasures)}

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

export function spasmSection(results: Results): string {
  const all = results['as-not-sure'];
  return `## Hemifacial spasm: sensitivity and specificity

Truth is the final diagnosis of the source: hemifacial spasm of any cause, or not. "The answers say hemifacial spasm" has two
readings, and both are given. **By the fit**: the fit is "typical" or "partial". **By first place**: hemifacial spasm is first on
the list of conditions. The fit is strict on purpose, and says "cannot tell" where little is told; first place goes to whatever
fits best, even on one answer.

${inGroups(results, spasmMeasures)}

How the fit came out (all ${all.length}, unknown as "not sure"):

${table(
  ['Final diagnosis', 'typical', 'partial', 'unlikely', 'cannot-tell'],
  [true, false].map((isSpasm) => fitRow(all, isSpasm)),
)}`;
}

function fitRow(all: readonly CaseResult[], isSpasm: boolean): string[] {
  const some = all.filter((result) => result.isSpasm === isSpasm);
  const count = (fit: string): string => String(some.filter((result) => result.fit === fit).length);
  return [
    isSpasm ? 'hemifacial spasm' : 'something else',
    ...['typical', 'partial', 'unlikely', 'cannot-tell'].map(count),
  ];
}

function inGroups(results: Results, measures: readonly Measure[]): string {
  return caseGroups
    .map((group) => {
      const [unsure, no] = [results['as-not-sure'], results['as-no']].map((all) =>
        all.filter((one) => one.group === group),
      );
      const rows = measures.map(({ words, isTrue }) => [
        words,
        ...[unsure ?? [], no ?? []].map((some) => shown(countOf(some, isTrue))),
      ]);
      const head = [groupWords[group], 'Unknown as "not sure"', 'Unknown as "no"'];
      return `### ${groupWords[group]} (${unsure?.length ?? 0})\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}

function acceptedOverTriage(results: readonly CaseResult[]): string {
  const palsies = results.filter(({ diagnosis }) => diagnosis === 'bells-palsy');
  const called = palsies.filter(({ disposition }) => disposition === 'emergency');
  const children = results.filter(({ isUnder16 }) => isUnder16);
  return `Bell's palsy, told to call an ambulance: ${called.length} of ${palsies.length} (${idsOf(called)}). Under 16, urgent at least, whatever the
story: ${children.length} (${idsOf(children)}).`;
}

function differences(results: Results): string {
  const changed = results['as-not-sure'].flatMap((unsure, at) => {
    const no = results['as-no'][at];
    return no === undefined ? [] : [{ unsure, no }];
  });
  const ids = (isSame: (a: CaseResult, b: CaseResult) => boolean): string =>
    idsOf(changed.filter(({ unsure, no }) => !isSame(unsure, no)).map(({ unsure }) => unsure));
  return `The level differs in ${ids((a, b) => a.disposition === b.disposition)}, the fit in ${ids((a, b) => a.fit === b.fit)}, and the
first condition in ${ids((a, b) => a.pointsTo[0] === b.pointsTo[0])}.`;
}

function idsOf(results: readonly CaseResult[]): string {
  return results.map(({ id }) => id).join(', ') || 'no case';
}

function alwaysTheSame(results: readonly CaseResult[]): string {
  const main = results.filter(({ group }) => group === 'main');
  const rows = dispositions.map((disposition) => {
    const scores = main.map(({ expected }) => scoreCase({ disposition, pointsTo: [] }, expected));
    return [
      disposition,
      shown(countOf(scores, ({ safe }) => safe)),
      shown(countOf(scores, ({ exact }) => exact)),
      shown(countOf(scores, ({ acceptable }) => acceptable)),
    ];
  });
  return table(['Always', 'Safe', 'Exact', 'Accepted'], rows);
}
