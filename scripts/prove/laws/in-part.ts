import { holds } from '../../../src/assessment/holds.ts';
import * as criteria from '../../../src/content/criteria.ts';
import type { PositiveCriterion } from '../../../src/content/criterion.ts';
import { has } from '../../../src/content/criterion.ts';
import { lastingPicture, someOfThePicture, usualPicture } from '../../../src/content/fit-rules.ts';
import { strengths } from '../../../src/content/findings/finding.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { atomsOf, classesOf, othersThan, product } from '../answer-classes.ts';
import { everyKind } from '../kinds/every-kind.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { againstTheSpasm, judge, notCutShort, routeFor } from './interviews.ts';

const jerksOrPull = has('movement', 'quick-jerks', 'held-pull');
const anything = againstTheSpasm(...strengths);
const somethingStrong = againstTheSpasm('strong');

/** (a) by hand: one side, three months or more, beyond one lid or jerks or a pull. */
const lasting: PositiveCriterion = {
  all: [
    criteria.twitchOnOneSide,
    has('duration', '3-to-12-months', 'over-1-year'),
    { any: [has('current-sites', 'around-eye', 'forehead', 'cheek', 'mouth-or-chin', 'eye-with-mouth'), jerksOrPull] },
  ],
};

/** (b) by hand: one side and two of the seven, one lid not counting as a start. */
const seven: readonly PositiveCriterion[] = [
  has('onset-site', 'lower-eyelid', 'upper-eyelid', 'around-eye'),
  {
    any: [
      has('current-sites', 'eye-with-mouth'),
      { all: [has('current-sites', 'around-eye'), has('current-sites', 'cheek', 'mouth-or-chin')] },
    ],
  },
  jerksOrPull,
  has('sleep', 'yes'),
  has('triggers', 'face-movement'),
  has('ears', 'click-with-twitch'),
  has('observed-brow-lift', 'seen'),
];
const two: PositiveCriterion = {
  all: [
    criteria.twitchOnOneSide,
    { any: seven.flatMap((one, at) => seven.slice(at + 1).map((other) => ({ all: [one, other] }))) },
  ],
};

/** In part, or well, where (a) with nothing against it or (b) with nothing strong against it holds, and nowhere else. */
export function inPartTakesOneOfTwoPictures(): Proof {
  const { check, proof } = checking(
    'L5 It fits in part, or well, with a picture that lasts or two features, and only then',
  );
  // What the program itself asks is told apart, too: else one interview could stand for others that it treats in another way.
  const program = [usualPicture, lastingPicture, someOfThePicture];
  const statements = [lasting, two, anything, somethingStrong, ...seven, ...program];
  everyKind({ domain: notCutShort, statements }, (answers, size) => {
    const { live } = routeFor(answers);
    const wanted =
      (holds(lasting, live) && !holds(anything, live)) || (holds(two, live) && !holds(somethingStrong, live));
    check(['typical', 'partial'].includes(judge(answers).fit) === wanted, answers, size);
  });
  return proof();
}

/** Nothing but a side and a time: whatever they are, and whatever harmless thing is said beside them. */
export function sideAndTimeAloneCannotTell(): Proof {
  const { check, proof } = checking('L5 Side and time alone, with no place and no movement, cannot tell');
  const unknown: Answers = {
    respondent: 'self',
    age: 'not-sure',
    emergency: ['none'],
    'same-day': ['none'],
    'current-sites': ['not-sure'],
    'onset-site': 'not-sure',
    movement: 'not-sure',
    control: 'not-sure',
  };
  const told = ['duration', 'side', 'frequency', 'pain', 'weakness', 'impact', 'trend', 'sleep'] as const;
  const atoms = [...atomsOf(notCutShort), ...atomsOf(anything), ...atomsOf(lasting), ...seven.flatMap(atomsOf)];
  product(
    told.map((question) => classesOf(question, atoms)),
    (said, size) => {
      const answers: Answers = { ...unknown, ...said, side: said.side ?? 'left' };
      const sayMore = holds({ any: seven }, answers);
      const { fit } = judge(answers);
      check(
        sayMore || fit === 'cannot-tell' || (fit === 'unlikely' && answers.side !== 'left'),
        answers,
        size * othersThan([...told]),
      );
    },
  );
  return proof();
}
