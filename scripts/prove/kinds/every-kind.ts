import type { ConditionId } from '../../../src/content/conditions.ts';
import type { Criterion } from '../../../src/content/criterion.ts';
import { strengths } from '../../../src/content/findings/finding.ts';
import type { Finding, Strength } from '../../../src/content/findings/finding.ts';
import { findings } from '../../../src/content/findings.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import type { Weighed } from '../../../src/assessment/findings-in.ts';
import { standingOf } from '../../../src/assessment/standing.ts';
import { atomsOf, classesOf, inOrder, othersThan } from '../answer-classes.ts';
import type { AnswerClass } from '../answer-classes.ts';
import { growing, staysAfter } from './growing.ts';
import type { Column, Kind } from './growing.ts';
import { numberOf, pairing, tallyNumbers, throughAnswers } from './numbers.ts';
import { ofGivenAnswers } from './residues.ts';

/** What a law tells apart. Interviews that agree in all of it are of one kind, and one of them stands for all. */
export interface ToldApart {
  /** The interviews that the law is about. */
  readonly domain: Criterion;
  /** Statements whose truth is kept apart. */
  readonly statements?: readonly Criterion[];
  /** Conditions whose whole standing is kept apart. */
  readonly standings?: readonly ConditionId[];
  /** Pairs of conditions of which is kept by how much the one is ahead of the other: all that decides which stands first. */
  readonly leads?: readonly (readonly [ConditionId, ConditionId])[];
  /** Of beginnings that only the leads tell apart, those are kept that no other is ahead of: they bound the rest exactly. */
  readonly keepsGreatestLead?: true;
  /** A question that is left open: whatever its answer will be, the interviews of a kind stay alike. */
  readonly leavesOpen?: QuestionId;
}

const weighed = (strength: Strength | undefined): Weighed[] =>
  strength === undefined ? [] : [{ finding: 'one-side', strength }];

const speaks = (finding: Finding, condition: ConditionId): readonly number[] => {
  return standingOf(weighed(finding.supports[condition]), weighed(finding.opposes[condition])).net;
};

/** For each finding what it adds to the tally. Last in each standing: that something more than weak is for it. */
function contributions({ standings = [], leads = [] }: ToldApart) {
  return Object.values(findings).flatMap((finding) => {
    const adds = [
      ...standings.flatMap((condition) => [
        ...speaks(finding, condition),
        Number((finding.supports[condition] ?? 'weak') !== 'weak'),
      ]),
      ...leads.flatMap(([one, other]) =>
        speaks(finding, one).map((net, at) => net - (speaks(finding, other)[at] ?? 0)),
      ),
    ];
    return adds.some((add) => add !== 0) ? [{ when: ofGivenAnswers(finding.when), adds }] : [];
  });
}

/**
 * Visits one interview of every kind, with the number of interviews that it stands for. The questions are taken one by one;
 * beginnings are put together as soon as all that is still to be asked would tell them no longer apart. Nothing is sampled.
 */
export function everyKind(told: ToldApart, visit: (answers: Answers, size: bigint) => void): void {
  const counted = contributions(told);
  const kept = [told.domain, ...(told.statements ?? [])].map(ofGivenAnswers);
  const criteria = [...kept, ...counted.map(({ when }) => when)];
  const atoms = criteria.flatMap(atomsOf);
  const asked = inOrder(atoms.map(({ question }) => question)).filter((question) => question !== told.leavesOpen);
  const { tallyOf, adding } = tallyNumbers(counted[0]?.adds.length ?? 0);
  let columns = criteria.map((criterion, at): Column => ({
    asked: inOrder(atomsOf(criterion).map(({ question }) => question)),
    adds: adding(counted[at - kept.length]?.adds ?? []),
    isKept: at < kept.length,
  }));
  const others = othersThan([...asked, ...(told.leavesOpen === undefined ? [] : [told.leavesOpen])]);
  let kinds: readonly Kind[] = [{ said: {}, before: null, size: others, left: criteria.map(numberOf), tally: 0 }];
  for (const question of asked) {
    const classes = classesOf(question, atoms);
    const grow = growing(columns, question, throughAnswers(question, classes));
    kinds = afterOneMore(kinds, classes, grow, told.keepsGreatestLead === true ? tallyOf : null);
    columns = columns.filter((column) => staysAfter(column, question));
  }
  for (const kind of kinds) visit(answersOf(kind), kind.size);
}

/** Every kind with an answer of every class, those put together that nothing tells apart any more. */
function afterOneMore(
  kinds: readonly Kind[],
  classes: readonly AnswerClass[],
  grow: ReturnType<typeof growing>,
  tallyOf: TallyOf | null,
): Kind[] {
  const merged = new Map<number, Kind[]>();
  const pair = pairing();
  // To a kind to which the answer makes no difference all classes are one.
  const whole = classes.slice(0, 1).map((one) => ({ ...one, size: classes.reduce((sum, { size }) => sum + size, 0n) }));
  for (const before of kinds) {
    const { makesADifference, grown, left } = grow(before);
    for (const [index, { witness: said, size: ofClass }] of (makesADifference ? classes : whole).entries()) {
      const is = grown(index);
      if (is === null) continue;
      const { tally } = is;
      const key = tallyOf === null ? pair(is.key, tally) : is.key;
      const size = before.size * ofClass;
      const alike = merged.get(key);
      const more = (): Kind => ({ said, before, size, left: left(index), tally });
      if (alike === undefined) merged.set(key, [more()]);
      else mergeInto(alike, tally, size, more, tallyOf);
    }
  }
  return [...merged.values()].flat();
}

type TallyOf = (tally: number) => readonly number[];

/** Into those that are alike but for their tally: what another is nowhere behind is not kept, but it is counted. */
function mergeInto(alike: Kind[], tally: number, size: bigint, make: () => Kind, tallyOf: TallyOf | null): void {
  const isBehind = (one: number, other: number): boolean =>
    one === other || tallyOf === null || isNowhereBehind(tallyOf(other), tallyOf(one));
  const ahead = alike.find((one) => isBehind(tally, one.tally));
  if (ahead !== undefined) {
    ahead.size += size;
    return;
  }
  const dropped = alike.filter((one) => isBehind(one.tally, tally));
  const more = make();
  more.size += dropped.reduce((sum, one) => sum + one.size, 0n);
  alike.splice(0, alike.length, ...alike.filter((one) => !dropped.includes(one)), more);
}

/** Each lead is compared as conditions are: by the first strength at which they differ. */
function isNowhereBehind(one: readonly number[], other: readonly number[]): boolean {
  for (let at = 0; at < one.length; at += strengths.length) {
    const differs = strengths.findIndex((_, strength) => one[at + strength] !== other[at + strength]);
    if (differs !== -1 && (one[at + differs] ?? 0) < (other[at + differs] ?? 0)) return false;
  }
  return true;
}

/** What the kind before said, and then what was said last. */
function answersOf({ said, before }: Kind): Answers {
  return before === null ? said : { ...answersOf(before), ...said };
}
