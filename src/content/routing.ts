import * as criteria from './criteria.ts';
import { has } from './criterion.ts';
import type { AnswerCriterion, Criterion, PositiveCriterion } from './criterion.ts';
import type { Answers, QuestionId } from './questions.ts';

/** After a same-day sign a patient or carer is asked little, so that help is not delayed. */
const shortRouteHolds: Criterion = { all: [criteria.sameDaySign, criteria.notNurse] };

/** When a question is asked. A question without an entry is always asked. */
export const askWhen: { readonly [Q in QuestionId]?: Criterion } = {
  'observed-fast': criteria.nurse,
  'observed-forehead': { all: [criteria.nurse, criteria.freshWeakness] },
  'observed-eye-closure': criteria.nurse,
  'same-day-more': shortRouteHolds,
  'new-since': criteria.spasmNamed,
  'current-sites': criteria.twitching,
  'onset-site': {
    all: [
      criteria.twitching,
      { not: criteria.bothTogether },
      { not: criteria.lidsAndNowhereElse },
      { not: criteria.spasmNamed },
    ],
  },
  // Retired, and as it was asked: the option that took its place has no part in it.
  'eye-and-mouth-together': {
    all: [has('current-sites', 'around-eye'), has('current-sites', 'cheek', 'mouth-or-chin')],
  },
  movement: criteria.twitching,
  control: { all: [criteria.twitching, { not: criteria.spasmNamed }] },
  frequency: criteria.twitching,
  weakness: { not: criteria.freshWeakness },
  'palsy-recovery': has('history', 'face-palsy'),
  'stroke-when': has('history', 'stroke-or-tia'),
  'history-recent': has('history', 'face-injury-or-surgery', 'shingles', 'cancer'),
  'last-injection': criteria.spasmNamed,
  'injection-effects': {
    any: [
      has('medicines', 'botulinum'),
      has('weakness', 'since-botulinum'),
      has('last-injection', 'under-4-weeks', '1-to-4-months', 'over-4-months', 'not-sure'),
    ],
  },
  // The toxin weakens the muscle that lifts the eyebrow, so beside injections the sign tells little.
  'observed-brow-lift': {
    all: [
      criteria.nurse,
      criteria.twitching,
      { not: criteria.spasmNamed },
      { not: has('medicines', 'botulinum') },
      { not: has('weakness', 'since-botulinum') },
    ],
  },
  impact: criteria.twitching,
  'weak-side': {
    all: [
      criteria.twitching,
      has('weakness', 'slight-unchanged', 'worse-over-weeks', 'sudden-over-3-days-ago', 'left-over'),
    ],
  },
  trend: criteria.twitching,
  triggers: criteria.twitching,
  sleep: criteria.twitching,
};

/** An answer that calls for an ambulance; some only beside another one. */
export type CallSignRule = AnswerCriterion & { readonly beside?: PositiveCriterion };

/** Answers that call for an ambulance. A nurse who goes on has noted the call for each of them. */
export const callSigns: readonly CallSignRule[] = [
  criteria.emergencySign,
  criteria.fastPositive,
  criteria.browStillLifts,
  { ...has('same-day-more', 'head-eye-or-neck-pain'), beside: has('same-day', 'lid-or-pupil') },
  criteria.freshStrokeNotAssessed,
  criteria.throatAfterInjection,
  { ...has('injection-effects', 'pupil-double-or-pain'), beside: has('injection-effects', 'lid-lower') },
];

export interface Stop {
  readonly after: QuestionId;
  readonly when: Criterion;
  /** A nurse may go on once she has noted the call for every call sign so far. */
  readonly untilCallNoted: boolean;
}

/** Where the questions end early. */
export const stops: readonly Stop[] = [
  { after: 'emergency', when: { all: [criteria.emergencySign, criteria.notNurse] }, untilCallNoted: false },
  // The call never waits for a test. What the test shows can only add to it.
  { after: 'emergency', when: { all: [criteria.emergencySign, criteria.nurse] }, untilCallNoted: true },
  { after: 'observed-fast', when: { all: [criteria.nurse, criteria.fastPositive] }, untilCallNoted: true },
  { after: 'same-day', when: criteria.under16, untilCallNoted: false },
  { after: 'observed-forehead', when: criteria.browStillLifts, untilCallNoted: true },
  {
    after: 'same-day-more',
    when: criteria.painBesideLidOrPupil,
    untilCallNoted: false,
  },
  { after: 'stroke-when', when: criteria.freshStrokeNotAssessed, untilCallNoted: true },
  {
    after: 'injection-effects',
    when: { any: [criteria.throatAfterInjection, criteria.lidAndPupilAfterInjection] },
    untilCallNoted: true,
  },
];

/** A route that asks less: while `when` holds only these are asked. */
export interface Route {
  readonly when: Criterion;
  readonly asks: readonly QuestionId[];
}

/** After a same-day sign only these are asked, so that help is not delayed. */
export const shortRoute: Route = {
  when: shortRouteHolds,
  asks: [
    'respondent',
    'age',
    'emergency',
    'same-day',
    'same-day-more',
    'duration',
    'side',
    'weakness',
    'history',
    'palsy-recovery',
    'stroke-when',
    'history-recent',
    'medicines',
    'injection-effects',
    'facts',
  ],
};

/** Somebody who has the name, and nothing new, needs her advice and not a screening. */
export const knownRoute: Route = {
  when: { all: [criteria.spasmNamed, has('new-since', 'none')] },
  asks: [
    'respondent',
    'age',
    'emergency',
    'observed-fast',
    'same-day',
    'observed-forehead',
    'observed-eye-closure',
    'same-day-more',
    'named',
    'new-since',
    'last-injection',
    'injection-effects',
    'impact',
    'facts',
  ],
};

export const shorterRoutes: readonly Route[] = [shortRoute, knownRoute];

/** Answers that are asked afresh when they are older than this. */
export const goesStale: { readonly questions: readonly QuestionId[]; readonly afterHours: number } = {
  questions: [
    'emergency',
    'observed-fast',
    'same-day',
    'same-day-more',
    'new-since',
    'weakness',
    'stroke-when',
    'injection-effects',
  ],
  afterHours: 24,
};

/** Where no answer was given to these (an older interview, one that ended early), the level is that of "not sure". */
export const countsAsNotSure: Answers = { 'stroke-when': 'not-sure', 'history-recent': ['not-sure'] };
