import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assess.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { legalAnswers } from './answer-classes.ts';

/** All "not sure", or "none of these" where that is the least that can be said. */
export const unsure: Answers = questions.reduce<Answers>((all, { id }) => {
  const said = legalAnswers(id).find((answer) => ['not-sure', 'not-checked', 'self'].includes(String(answer[id])));
  return { ...all, ...said };
}, {});

export const calm: Answers = { ...unsure, emergency: ['none'], 'same-day': ['none'] };

/** What the rules make of these answers. */
export function judged(answers: Answers): Assessment {
  return assess(routeOf(answers, []));
}

export const usual: Answers = {
  ...calm,
  age: '50-69',
  duration: 'over-1-year',
  side: 'left',
  'current-sites': ['around-eye', 'cheek'],
  'onset-site': 'lower-eyelid',
  movement: 'quick-jerks',
  control: 'cannot-stop',
  weakness: 'none',
  pain: ['none'],
  history: ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
};

/** People of every level and every fit. */
export const people: Readonly<Record<string, Answers>> = {
  usual,
  partly: { ...usual, 'onset-site': 'not-sure', movement: 'not-sure' },
  lid: { ...usual, duration: 'up-to-2-weeks', 'current-sites': ['one-eyelid'], movement: 'tiny-flutter' },
  numb: { ...usual, pain: ['numbness'] },
  droop: { ...usual, emergency: ['face-droop'] },
  blisters: { ...usual, 'same-day': ['ear-blisters'] },
  unsure,
};
