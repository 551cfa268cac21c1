import contract from '../../data/questionnaire.json';
import type { Strength } from '../../../src/content/findings/finding.ts';
import type { FindingId } from '../../../src/content/findings.ts';
import type { Speaks } from './finding-row.ts';
import { findingLedger } from './findings.ts';

/** Section 7 has three weight words. One strong answer counts as much as two of "some", and that as two weak ones. */
const counts: Readonly<Record<Strength, number>> = { strong: 4, some: 2, weak: 1 };

/** Of two that fit equally well the calmer is told first: what is common and harmless, then rare, then grave. */
const calmFirst: readonly (readonly string[])[] = [
  // Common or harmless: 3.2 "very common"; 62% of referrals; then the other spasms and palsies that people live with.
  ['eyelid-myokymia', 'hemifacial-spasm', 'blepharospasm', 'post-palsy-synkinesis', 'bells-palsy', 'facial-tic'],
  ['drooping-eyelid', 'trigeminal-neuralgia'],
  // Rare movement disorders; none of them threatens life.
  ['functional-facial-spasm', 'hemimasticatory-spasm', 'meige-syndrome', 'tardive-dyskinesia', 'facial-myokymia'],
  // Causes in the head that a scan looks for, the slow ones first.
  ['multiple-sclerosis', 'acoustic-neuroma', 'meningioma', 'basilar-artery-aneurysm', 'parotid-tumour'],
  // What cannot wait, the stroke last.
  ['focal-seizure', 'hypocalcaemia', 'ramsay-hunt', 'stroke'],
];
const place = new Map(calmFirst.flat().map((condition, index) => [condition, index]));

const neverRuledOut = contract.seedConditions.filter((condition) => condition !== 'hemifacial-spasm');
const speaksOf = new Map(findingLedger.map(([finding, , , speaksFor, against]) => [finding, { speaksFor, against }]));

function strengthsIn(present: readonly FindingId[], way: 'speaksFor' | 'against', condition: string): Strength[] {
  return present.flatMap((finding) => {
    const speaks: Speaks = speaksOf.get(finding)?.[way] ?? {};
    return Object.entries(speaks).flatMap(([other, strength]) => (other === condition ? [strength] : []));
  });
}

const sum = (strengths: readonly Strength[]): number => strengths.reduce((total, one) => total + counts[one], 0);

/** The list of conditions that these findings should lead to, best fit first, by section 7.2 and the ledger alone. */
export function readDifferential(present: readonly FindingId[]): string {
  const judged = contract.conditions.map((condition) => {
    const speaksFor = strengthsIn(present, 'speaksFor', condition);
    const balance = sum(speaksFor) - sum(strengthsIn(present, 'against', condition));
    // Weak answers alone never put a condition on the list.
    const fits = balance > 0 && speaksFor.some((strength) => strength !== 'weak');
    return { condition, balance, fits };
  });
  const fitting = judged
    .filter(({ fits }) => fits)
    .toSorted((a, b) => b.balance - a.balance || (place.get(a.condition) ?? 0) - (place.get(b.condition) ?? 0));
  const rest = judged.filter(({ condition, fits }) => !fits && neverRuledOut.includes(condition));
  return [...fitting.map(({ condition }) => `${condition} fits`), ...rest.map(({ condition }) => condition)].join(', ');
}
