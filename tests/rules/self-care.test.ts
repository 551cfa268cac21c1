import { describe, expect, test } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { lidFlutter, observedNothing, oneAnswer, without } from '../support/answers.ts';
import { calmBeside, harmless, neededForSelfCare } from './ledger/self-care.ts';

/** What only a nurse is asked. */
const besideWhat = (question: QuestionId): Answers =>
  question.startsWith('observed') ? { ...lidFlutter, ...observedNothing } : lidFlutter;

const isSelfCare = (answers: Answers): boolean => dispositionOf(routeOf(answers, [])) === 'self-care';

test('a flutter of one lid for some days, with nothing else, may be looked after at home', () => {
  expect(isSelfCare(lidFlutter)).toBe(true);
});

const bothLids: Answers = { ...lidFlutter, 'current-sites': ['around-eye'], 'onset-site': 'upper-eyelid' };

test('so may the lids of one eye, where it began at that eye and is nowhere else', () => {
  expect(isSelfCare(bothLids)).toBe(true);
  expect(isSelfCare({ ...bothLids, 'current-sites': ['around-eye', 'cheek'] })).toBe(false);
  expect(isSelfCare({ ...bothLids, side: 'both-separately' })).toBe(false);
  for (const onset of ['cheek', 'mouth-or-chin', 'jaw', 'whole-side', 'not-sure'] as const)
    expect(isSelfCare({ ...bothLids, 'onset-site': onset })).toBe(false);
});

test('jerks that shut the eye, ripples, a beat or a droop may not', () => {
  const others = questionById('movement').options.filter((option) => option !== 'tiny-flutter');
  const home = others.filter((option) => isSelfCare({ ...lidFlutter, ...oneAnswer('movement', option) }));
  expect(home).toEqual([]);
});

describe('what need not be known: how often, what it does to a person, what sets it off, if it can be held back', () => {
  const open = ['control', 'frequency', 'impact', 'trend', 'triggers', 'sleep'] as const;
  test.each(open)('%s', (question) => {
    expect(isSelfCare({ ...lidFlutter, ...oneAnswer(question, 'not-sure') })).toBe(true);
  });
  test('all of it', () => {
    const unsure = open.reduce<Answers>(
      (all, question) => ({ ...all, ...oneAnswer(question, 'not-sure') }),
      lidFlutter,
    );
    expect(isSelfCare(unsure)).toBe(true);
  });
});

describe('beside the flutter', () => {
  test.each(Object.entries(harmless))('only these answers to %s leave it at self-care: %j', (id, options) => {
    const question = questions.find((one) => one.id === id)?.id ?? 'respondent';
    const leave = questionById(question).options.filter((option) =>
      isSelfCare({ ...besideWhat(question), ...oneAnswer(question, option) }),
    );
    expect(leave.toSorted()).toEqual(options.toSorted());
  });

  test.each(calmBeside)('another answer to %s is not hidden behind "%s"', (question, calm) => {
    const others = questionById(question).options.filter(
      (option) => harmless[question]?.includes(option) === false && option !== 'not-sure',
    );
    expect(others.length).toBeGreaterThan(3);
    for (const other of others) expect(isSelfCare({ ...lidFlutter, ...oneAnswer(question, calm, other) })).toBe(false);
  });

  test.each(neededForSelfCare)('an open answer to %s leads to an appointment', (question) => {
    expect(isSelfCare(without(lidFlutter, question))).toBe(false);
  });
});
