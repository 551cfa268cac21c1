import type { ConditionId } from '../../../src/content/conditions.ts';
import type { Criterion } from '../../../src/content/criterion.ts';
import { strengths } from '../../../src/content/findings/finding.ts';
import type { Finding, Strength } from '../../../src/content/findings/finding.ts';
import { findings } from '../../../src/content/findings.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import type { Weighed } from '../../../src/assessment/findings-in.ts';
import { standingOf } from '../../../src/assessment/standing.ts';
import { atomsOf, classesOf, inOrder, othersThan } from '../answer-classes.ts';
import { ofGivenAnswers, residueOf } from './residues.ts';
import type { Residue } from './residues.ts';

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

interface Kind {
  /** One interview of this kind. */
  readonly answers: () => Answers;
  size: bigint;
  /** What is left of the domain, the statements and the findings, by number. */
  readonly left: readonly number[];
  readonly tally: readonly number[];
}

const settled = { no: 0, yes: 1 } as const;

/** Numbers residues, so that two that are equal have the same number, and each is worked out once. */
function numbering() {
  const residues: Residue[] = [false, true];
  const numbers = new Map<string, number>([
    ['false', settled.no],
    ['true', settled.yes],
  ]);
  const after = new Map<string, number>();
  const numberOf = (residue: Residue): number => {
    const key = JSON.stringify(residue);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    residues.push(residue);
    numbers.set(key, residues.length - 1);
    return residues.length - 1;
  };
  const next = (number: number, question: QuestionId, index: number, answer: Answers): number => {
    const residue = residues[number];
    if (residue === undefined || typeof residue === 'boolean') return number;
    const key = `${number} ${index}`;
    const known = after.get(key);
    if (known !== undefined) return known;
    const made = numberOf(residueOf(residue, question, answer));
    after.set(key, made);
    return made;
  };
  return { numberOf, next, forget: () => after.clear() };
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

/** One statement that is followed through the questions. */
interface Column {
  /** Its questions, in the order in which they are taken. */
  readonly asked: readonly QuestionId[];
  /** What it adds to the tally once it holds; null for what is kept to the end. */
  readonly adds: readonly number[] | null;
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
  const { numberOf, next, forget } = numbering();
  let columns = criteria.map((criterion, at): Column => ({
    asked: inOrder(atomsOf(criterion).map(({ question }) => question)),
    adds: at < kept.length ? null : (counted[at - kept.length]?.adds ?? []),
  }));
  const nothing = (counted[0]?.adds ?? []).map(() => 0);
  let kinds: readonly Kind[] = [
    {
      answers: () => ({}),
      size: othersThan([...asked, ...(told.leavesOpen === undefined ? [] : [told.leavesOpen])]),
      left: criteria.map(numberOf),
      tally: nothing,
    },
  ];
  for (const question of asked) {
    forget();
    const classes = classesOf(question, atoms);
    const merged = new Map<string, Kind[]>();
    for (const kind of kinds) {
      for (const [index, { witness, size }] of classes.entries()) {
        const grown = grow(kind, question, columns, (number) => next(number, question, index, witness));
        if (grown === null) continue;
        const key = told.keepsGreatestLead ? grown.left.join() : `${grown.left.join()}|${grown.tally.join()}`;
        const more = { ...grown, answers: () => ({ ...kind.answers(), ...witness }), size: kind.size * size };
        const alike = merged.get(key);
        if (alike === undefined) merged.set(key, [more]);
        else mergeInto(alike, more);
      }
    }
    kinds = [...merged.values()].flat();
    columns = columns.filter((column) => staysAfter(column, question));
  }
  for (const { answers, size } of kinds) visit(answers(), size);
}

/** Into those that are alike but for their tally: what another is nowhere behind is not kept, but it is counted. */
function mergeInto(alike: Kind[], more: Kind): void {
  const ahead = alike.find(({ tally }) => isNowhereBehind(tally, more.tally));
  if (ahead !== undefined) {
    ahead.size += more.size;
    return;
  }
  const kept = alike.filter(({ tally }) => !isNowhereBehind(more.tally, tally));
  const dropped = alike.filter(({ tally }) => isNowhereBehind(more.tally, tally));
  more.size += dropped.reduce((sum, { size }) => sum + size, 0n);
  alike.splice(0, alike.length, ...kept, more);
}

/** Each lead is compared as conditions are: by the first strength at which they differ. */
function isNowhereBehind(one: readonly number[], other: readonly number[]): boolean {
  for (let at = 0; at < one.length; at += strengths.length) {
    const differs = strengths.findIndex((_, strength) => one[at + strength] !== other[at + strength]);
    if (differs !== -1 && (one[at + differs] ?? 0) < (other[at + differs] ?? 0)) return false;
  }
  return true;
}

/** A finding is done with after its last question: what it said is in the tally. */
function staysAfter({ asked, adds }: Column, question: QuestionId): boolean {
  return adds === null || asked.at(-1) !== question;
}

/** The kind after one more answer; null outside the domain. What a finding says is added to the tally when it is done with. */
function grow(kind: Kind, question: QuestionId, columns: readonly Column[], next: (number: number) => number) {
  const left: number[] = [];
  let { tally } = kind;
  for (const [at, column] of columns.entries()) {
    const before = kind.left[at] ?? settled.no;
    const after = column.asked.includes(question) ? next(before) : before;
    if (at === 0 && after === settled.no) return null;
    if (staysAfter(column, question)) left.push(after);
    else if (after === settled.yes) tally = tally.map((sum, place) => sum + (column.adds?.[place] ?? 0));
  }
  return { left, tally };
}
