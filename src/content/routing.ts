import * as criteria from './criteria.ts';
import { has } from './criterion.ts';
import type { AnswerCriterion, Criterion } from './criterion.ts';
import type { QuestionId } from './questions.ts';

/** When a question is asked. A question without an entry is always asked. */
export const askWhen: { readonly [Q in QuestionId]?: Criterion } = {
  'observed-fast': criteria.nurse,
  'observed-forehead': { all: [criteria.nurse, criteria.freshWeakness] },
  'observed-eye-closure': criteria.nurse,
  'current-sites': criteria.twitching,
  'onset-site': { all: [criteria.twitching, { not: criteria.bothTogether }, { not: criteria.oneEyelidOnly }] },
  'eye-and-mouth-together': criteria.eyeAndLowerFace,
  movement: criteria.twitching,
  'observed-brow-lift': { all: [criteria.nurse, criteria.twitching] },
  control: criteria.twitching,
  frequency: criteria.twitching,
  weakness: { not: has('same-day', 'weakness-under-3-days') },
  'palsy-recovery': has('history', 'face-palsy'),
  impact: criteria.twitching,
  trend: criteria.twitching,
  triggers: criteria.twitching,
  sleep: criteria.twitching,
};

/** Answers that call for an ambulance. A nurse who goes on has noted the call for each of them. */
export const callSigns: readonly AnswerCriterion[] = [
  criteria.emergencySign,
  criteria.fastPositive,
  criteria.browStillLifts,
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
  {
    after: 'observed-fast',
    when: { all: [criteria.nurse, { any: [criteria.emergencySign, criteria.fastPositive] }] },
    untilCallNoted: true,
  },
  { after: 'same-day', when: criteria.under16, untilCallNoted: false },
  { after: 'observed-forehead', when: criteria.browStillLifts, untilCallNoted: true },
];

/** After a same-day sign only these are asked, so that help is not delayed. */
export const shortRoute: { readonly when: Criterion; readonly asks: readonly QuestionId[] } = {
  when: { all: [criteria.sameDaySign, criteria.notNurse] },
  asks: [
    'respondent',
    'age',
    'emergency',
    'same-day',
    'duration',
    'side',
    'weakness',
    'history',
    'palsy-recovery',
    'medicines',
  ],
};

/** Answers that are asked afresh when they are older than this. */
export const goesStale: { readonly questions: readonly QuestionId[]; readonly afterHours: number } = {
  questions: ['emergency', 'observed-fast', 'same-day', 'weakness'],
  afterHours: 24,
};

/** The two safety gates. A nurse may jump ahead, or end, once the last of them is answered. */
export const safetyGates = ['emergency', 'same-day'] as const satisfies readonly QuestionId[];
