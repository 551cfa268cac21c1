import { dispositionOf, dispositionReasons, mostUrgent } from '../../src/assessment/disposition.ts';
import { holds } from '../../src/assessment/holds.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { atomsOf, classesOf, inOrder, othersThan, product } from './answer-classes.ts';
import { checking, questionsRead } from './property.ts';
import type { Proof } from './property.ts';

const flags = Object.entries(redFlags);

/** By hand: a date that is open counts as not sure. */
export const counted = (live: Answers): Answers => ({
  'stroke-when': 'not-sure',
  'history-recent': ['not-sure'],
  ...live,
});

export function isAtLeast(disposition: Disposition, level: Disposition): boolean {
  return dispositions.indexOf(disposition) <= dispositions.indexOf(level);
}

function judged(live: Answers): Disposition {
  return dispositionOf({ live, asked: [], stop: null });
}

/** Each flag over the full product of its own questions: it is there exactly when it should be, and reads nothing else. */
export function everyFlagReachesItsLevel(): Proof {
  const { check, proof } = checking('Every red flag leads to its disposition or a more urgent one');
  for (const [id, { when, atLeast }] of flags) {
    const atoms = atomsOf(when);
    const own = inOrder(atoms.map(({ question }) => question));
    const others = othersThan(own);
    product(
      own.map((question) => classesOf(question, atoms)),
      (answers, size) => {
        const reasons = dispositionReasons({ live: answers, asked: [], stop: null });
        const told = reasons.some((reason) => reason.id === id && reason.atLeast === atLeast);
        const expected = holds(when, counted(answers));
        const onlyOwn = [...questionsRead(answers, (watched) => holds(when, watched))].every((one) =>
          own.includes(one),
        );
        check(
          told === expected && (!expected || isAtLeast(judged(answers), atLeast)) && onlyOwn,
          answers,
          size * others,
        );
      },
    );
  }
  return proof();
}

/** Any two flags together, over the product of both flags' questions: neither lowers the other. */
export function twoFlagsTogetherReachTheHigher(): Proof {
  const { check, proof } = checking('Two red flags together lead to the more urgent of the two');
  for (const [index, [, one]] of flags.entries()) {
    for (const [, other] of flags.slice(index + 1)) {
      const atoms = [...atomsOf(one.when), ...atomsOf(other.when)];
      const own = inOrder(atoms.map(({ question }) => question));
      const others = othersThan(own);
      product(
        own.map((question) => classesOf(question, atoms)),
        (answers, size) => {
          if (!holds(one.when, answers) || !holds(other.when, answers)) return;
          const disposition = judged(answers);
          check(isAtLeast(disposition, one.atLeast) && isAtLeast(disposition, other.atLeast), answers, size * others);
        },
      );
    }
  }
  return proof();
}

/** Every set of levels: the most urgent wins. With the two properties above this holds for any number of flags. */
export function theHighestLevelWins(): Proof {
  const { check, proof } = checking('Of any set of levels the most urgent wins (the law of the maximum)');
  const sets = dispositions.reduce<Disposition[][]>(
    (all, level) => [...all, ...all.map((set) => [...set, level])],
    [[]],
  );
  for (const set of sets) {
    for (const order of [set, set.toReversed()]) {
      const highest = mostUrgent(order);
      const right =
        set.length === 0
          ? highest === undefined
          : highest !== undefined && set.includes(highest) && set.every((level) => isAtLeast(highest, level));
      check(right, {}, 0n);
    }
  }
  return proof();
}
