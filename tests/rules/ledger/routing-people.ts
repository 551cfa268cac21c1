import type { CallSign } from '../../../src/assessment/call-signs.ts';
import { questions } from '../../../src/content/questions.ts';
import type { Answers } from '../../../src/content/questions.ts';
import {
  eachOptionOf,
  everyCombination,
  observedNothing,
  oneAnswer,
  togetherOptions,
  usualSpasm,
  without,
} from '../../support/answers.ts';
import { notedCalls } from '../../support/noted-calls.ts';

export interface RoutingPerson {
  readonly answers: Answers;
  /** The signs for which a nurse has noted the call. */
  readonly noted: readonly CallSign[];
}

/** Everything is answered, also what is not asked: so an answer that should not count has its chance to. */
const allAnswered: Answers = {
  ...usualSpasm,
  ...observedNothing,
  'eye-and-mouth-together': 'yes',
  'palsy-recovery': 'not-sure',
};
const open: Answers = {};

const noneNoted = [[]];
/** Noted for nothing, or for the signs that come late. */
const lateCalls: readonly (readonly CallSign[])[] = [
  [],
  [
    { question: 'stroke-when', option: 'not-assessed-7-days' },
    { question: 'injection-effects', option: 'breathing-swallowing-or-speech' },
    { question: 'injection-effects', option: 'pupil-double-or-pain' },
  ],
];

const respondents = eachOptionOf('respondent');
const emergencies = [open, ...eachOptionOf('emergency'), oneAnswer('emergency', 'face-droop', 'speech')];
const ages = [oneAnswer('age', 'under-16'), oneAnswer('age', '50-69'), open];
const signsForToday = [
  open,
  ...eachOptionOf('same-day'),
  oneAnswer('same-day', 'weakness-under-3-days', 'ear-blisters'),
];
const weaknesses = [open, ...eachOptionOf('weakness')];
const weakOrNot = ['none', 'weakness-under-3-days', 'weakness-both-sides'].map((sign) => oneAnswer('same-day', sign));
const places = [
  open,
  ...eachOptionOf('current-sites'),
  ...togetherOptions('current-sites').flatMap((site) =>
    ['around-eye', 'cheek', 'mouth-or-chin'].map((other) => oneAnswer('current-sites', other, site)),
  ),
];
const dangerAfterInjection = [
  open,
  oneAnswer('injection-effects', 'lid-lower'),
  oneAnswer('injection-effects', 'pupil-double-or-pain'),
  oneAnswer('injection-effects', 'lid-lower', 'pupil-double-or-pain'),
  ...eachOptionOf('injection-effects').slice(2),
];
const namedOrNot = [open, ...eachOptionOf('named')];
const newOrNot = [open, ...eachOptionOf('new-since'), oneAnswer('new-since', 'lump', 'new-headache')];
const histories = ['stroke-or-tia', 'face-injury-or-surgery', 'shingles', 'cancer', 'none'].map((one) =>
  oneAnswer('history', one),
);
const durations = [open, ...eachOptionOf('duration')];

/** For every question that branches all its answers, beside the answers of the questions that it works together with. */
const products: readonly (readonly [
  noted: readonly (readonly CallSign[])[],
  lists: readonly (readonly Answers[])[],
])[] = [
  [notedCalls, [respondents, emergencies, [open, ...eachOptionOf('observed-fast')]]],
  [noneNoted, [respondents, eachOptionOf('age'), signsForToday]],
  [noneNoted, [respondents, [oneAnswer('duration', 'no-twitching'), open], eachOptionOf('side'), places.slice(0, 4)]],
  [noneNoted, [durations, weaknesses]],
  [noneNoted, [durations, [open, ...eachOptionOf('side')], places]],
  [notedCalls, [respondents, emergencies, weakOrNot, [open, ...eachOptionOf('observed-forehead')]]],
  [notedCalls, [ages, emergencies.slice(0, 3), eachOptionOf('observed-fast'), signsForToday]],
  [noneNoted, [respondents, namedOrNot, newOrNot, [open, oneAnswer('duration', 'no-twitching')]]],
  [lateCalls, [respondents, histories, [open, ...eachOptionOf('stroke-when')]]],
  [noneNoted, [respondents.slice(1), signsForToday, [open, ...eachOptionOf('same-day-more')]]],
  [lateCalls, [respondents.slice(1), [open, ...eachOptionOf('medicines')], weaknesses, dangerAfterInjection]],
  [noneNoted, [namedOrNot.slice(0, 4), [open, ...eachOptionOf('last-injection')], newOrNot.slice(0, 2), weaknesses]],
  [
    noneNoted,
    [respondents, [open, ...eachOptionOf('history'), oneAnswer('history', 'face-palsy', 'cancer')], weakOrNot],
  ],
];

/** Everybody whom the branches of the contract can tell apart, a few at a time. */
export function routingPeople(): RoutingPerson[] {
  return products.flatMap(([noted, lists]) => {
    // A question that a list leaves open is answered by nothing else, either.
    const named = questions.map(({ id }) => id).filter((id) => lists.flat().some((answer) => id in answer));
    const beside = without(allAnswered, ...named);
    return [...everyCombination(...lists)].flatMap((combination) =>
      noted.map((calls) => ({ answers: { ...beside, ...combination }, noted: calls })),
    );
  });
}
