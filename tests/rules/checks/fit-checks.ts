import { callSignsIn } from '../../../src/assessment/call-signs.ts';
import { fitOf } from '../../../src/assessment/fit.ts';
import { holds } from '../../../src/assessment/holds.ts';
import { judgedConditions } from '../../../src/assessment/judged-conditions.ts';
import { routeOf } from '../../../src/assessment/live-answers.ts';
import type { Criterion } from '../../../src/content/criterion.ts';
import {
  lastingPicture,
  pointsElsewhere,
  sideAndTime,
  someOfThePicture,
  usualPicture,
} from '../../../src/content/fit-rules.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import {
  eachOptionOf,
  noOtherTrouble,
  observedNothing,
  oneAnswer,
  togetherOptions,
  usualSpasm,
} from '../../support/answers.ts';
import { firstWrong, once } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import { isElse, isLasting, isSideAndTime, isSome, isUsual, readFit } from '../ledger/fit-reading.ts';

/** The questions that section 7.2 reads. */
const read: readonly QuestionId[] = [
  'duration',
  'side',
  'current-sites',
  'onset-site',
  'movement',
  'observed-brow-lift',
  'control',
  'ears',
  'triggers',
  'sleep',
];

/** Several places at a time: the eye, the cheek, and both of them, with each other place. */
const severalPlaces = [['around-eye'], ['cheek'], ['around-eye', 'cheek']].flatMap((some) =>
  togetherOptions('current-sites')
    .filter((other) => !some.includes(other))
    .map((other) => oneAnswer('current-sites', ...some, other)),
);

const answersTo = (id: QuestionId): Answers[] => [
  ...eachOptionOf(id),
  ...(id === 'current-sites' ? severalPlaces : []),
];

/** A nurse asks everything. */
const bases: readonly Answers[] = [
  { ...noOtherTrouble, ...observedNothing, duration: 'over-1-year', side: 'left' },
  { ...usualSpasm, ...observedNothing },
  { ...noOtherTrouble, ...observedNothing, duration: 'over-1-year', side: 'right' },
];

/** Each base as it is, with one answer changed, and with any two. */
const people = once(() => {
  const single = read.flatMap((id) => answersTo(id).map((answer) => ({ id, answer })));
  const changes = [
    ...single.map(({ answer }) => answer),
    ...single.flatMap((one, index) =>
      single
        .slice(index + 1)
        .filter(({ id }) => id !== one.id)
        .map(({ answer }) => ({ ...one.answer, ...answer })),
    ),
  ];
  return bases.flatMap((base) => [base, ...changes.map((change) => ({ ...base, ...change }))]);
});

const judged = once(() => people().map(judge));

function judge(answers: Answers) {
  const route = routeOf(answers, callSignsIn(answers));
  // What else is listed hangs on other tables than those that are judged here.
  return { route, conditions: judgedConditions(route.live), shouldBe: readFit(route.live) };
}

/** Each statement by itself, so that none leans on another to be right: they are shown, and signed, one by one. */
function statementCheck(
  table: string,
  quoted: string,
  statement: Criterion,
  reading: (answers: Answers) => boolean,
): Check {
  const cases = once(() => people().map((answers) => ({ answers, shouldBe: String(reading(answers)) })));
  return {
    name: `the statement ${table} holds for those of whom section 7.2 says "${quoted}"`,
    tables: [table],
    fault: () => firstWrong(cases(), ({ answers, shouldBe }) => ({ is: String(holds(statement, answers)), shouldBe })),
  };
}

export const fitChecks: readonly Check[] = [
  statementCheck('usualPicture', 'Fits the usual HFS pattern', usualPicture, isUsual),
  statementCheck('lastingPicture', 'Some HFS features, some not', lastingPicture, isLasting),
  statementCheck('sideAndTime', 'Some HFS features, some not', sideAndTime, isSideAndTime),
  statementCheck('someOfThePicture', 'Some HFS features, some not', someOfThePicture, isSome),
  statementCheck('pointsElsewhere', 'More like something else', pointsElsewhere, isElse),
  {
    name: 'whoever has the usual picture, or any two answers away from it, fits as section 7.2 says',
    tables: ['usualPicture', 'lastingPicture', 'someOfThePicture', 'pointsElsewhere'],
    fault: () =>
      firstWrong(judged(), ({ route, conditions, shouldBe }) => ({ is: fitOf(route, conditions), shouldBe })),
  },
];
