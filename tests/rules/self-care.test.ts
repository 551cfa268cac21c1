import { describe, expect, test } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { lidFlutter, oneAnswer, without } from '../support/answers.ts';
import { calmBeside, harmless, neededForSelfCare } from './ledger/self-care.ts';

const isSelfCare = (answers: Answers): boolean => dispositionOf(routeOf(answers, [])) === 'self-care';

test('a flutter of one lid for some days, with nothing else, may be looked after at home', () => {
  expect(isSelfCare(lidFlutter)).toBe(true);
});

describe('beside the flutter', () => {
  test.each(Object.entries(harmless))('only these answers to %s leave it at self-care: %j', (id, options) => {
    const question = questions.find((one) => one.id === id)?.id ?? 'respondent';
    const leave = questionById(question).options.filter((option) =>
      isSelfCare({ ...lidFlutter, ...oneAnswer(question, option) }),
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
