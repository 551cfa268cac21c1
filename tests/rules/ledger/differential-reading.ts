import contract from '../../data/questionnaire.json';
import type { Strength } from '../../../src/content/findings/finding.ts';
import type { FindingId } from '../../../src/content/findings.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { chosen } from '../../support/answers.ts';
import type { Speaks } from './finding-row.ts';
import { findingLedger } from './findings.ts';
import { isSaid } from './ways.ts';

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
  ['acute-dystonia', 'focal-seizure', 'hypocalcaemia', 'ramsay-hunt', 'giant-cell-arteritis', 'stroke'],
];
const place = new Map(calmFirst.flat().map((condition, index) => [condition, index]));

/** What a movement can be (1.2, fact 17, and 3.2). All else may lie behind it or beside it. */
const movementIs: readonly string[] = [
  'hemifacial-spasm',
  'eyelid-myokymia',
  'blepharospasm',
  'meige-syndrome',
  'facial-myokymia',
  'facial-tic',
  'focal-seizure',
  'hemimasticatory-spasm',
  'functional-facial-spasm',
  'tardive-dyskinesia',
  'post-palsy-synkinesis',
  'drooping-eyelid',
  'acute-dystonia',
];

const neverRuledOut = contract.seedConditions.filter((condition) => condition !== 'hemifacial-spasm');
const speaksOf = new Map(
  findingLedger.map(([finding, , , speaksFor, against]) => [
    finding,
    { speaksFor: byCondition(speaksFor), against: byCondition(against) },
  ]),
);

function byCondition(speaks: Speaks): ReadonlyMap<string, Strength> {
  return new Map(Object.entries(speaks));
}

function strengthsIn(present: readonly FindingId[], way: 'speaksFor' | 'against', condition: string): Strength[] {
  return present.flatMap((finding) => {
    const strength = speaksOf.get(finding)?.[way].get(condition);
    return strength === undefined ? [] : [strength];
  });
}

/** The three weight words of section 7, from the most: the strong ones decide, then some or more, then all (decision 0005). */
const reach: readonly (readonly Strength[])[] = [['strong'], ['strong', 'some'], ['strong', 'some', 'weak']];

const within = (strengths: readonly Strength[], words: readonly Strength[]): number =>
  strengths.filter((strength) => words.includes(strength)).length;

function surplus(present: readonly FindingId[], condition: string): number[] {
  const [pro, con] = [strengthsIn(present, 'speaksFor', condition), strengthsIn(present, 'against', condition)];
  return reach.map((words) => within(pro, words) - within(con, words));
}

const firstNotZero = (numbers: readonly number[]): number => numbers.find((number) => number !== 0) ?? 0;

/** 3.1: no palsy, injury or surgery ever, and nothing left over from one; 3.2: no such medicine. */
function isDenied(condition: string, live: Answers): boolean {
  if (condition === 'tardive-dyskinesia') return chosen(live, 'medicines').includes('none');
  if (condition !== 'post-palsy-synkinesis') return false;
  const noPalsy = chosen(live, 'history').includes('none') && live.weakness !== 'left-over';
  return noPalsy && live.movement !== 'only-with-face-moves';
}

/** The conditions that these findings point to, best first, by section 7.2 and the ledger alone. */
function readFitting(present: readonly FindingId[], live: Answers): string[] {
  return contract.conditions
    .map((condition) => ({ condition, is: surplus(present, condition) }))
    .filter(({ condition, is }) => {
      // Weak answers alone never put a condition on the list.
      const pointed = strengthsIn(present, 'speaksFor', condition).some((strength) => strength !== 'weak');
      return pointed && firstNotZero(is) > 0 && !isDenied(condition, live);
    })
    .toSorted(
      (a, b) =>
        firstNotZero(b.is.map((one, at) => one - (a.is[at] ?? 0))) ||
        (place.get(a.condition) ?? 0) - (place.get(b.condition) ?? 0),
    )
    .map(({ condition }) => condition);
}

/** What the movement can be with these answers, best first. */
export function readMovements(live: Answers): string[] {
  const present = findingLedger.filter(([, , ways]) => isSaid(ways, live)).map(([finding]) => finding);
  return readFitting(present, live).filter((condition) => movementIs.includes(condition));
}

/** The whole list: one movement, the causes, the other movements, and what questions cannot rule out. */
export function readDifferential(present: readonly FindingId[]): string {
  const fitting = readFitting(present, {});
  const [first, ...others] = fitting.filter((condition) => movementIs.includes(condition));
  const causes = fitting.filter((condition) => !movementIs.includes(condition));
  const named = [...(first === undefined ? [] : [first]), ...causes, ...others];
  const rest = contract.conditions.filter(
    (condition) => neverRuledOut.includes(condition) && !fitting.includes(condition),
  );
  return [...named.map((condition) => `${condition} fits`), ...rest].join(', ');
}
