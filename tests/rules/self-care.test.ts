import { describe, expect, test } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { questionById } from '../../src/content/parse-answer.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { lidFlutter, oneAnswer, without } from '../support/answers.ts';

const isSelfCare = (answers: Answers): boolean => dispositionOf(routeOf(answers, [])) === 'self-care';

/** What may be said beside a flutter of one lid for two weeks or less. Everything else asks for an appointment. */
const harmless: { readonly [Q in QuestionId]?: readonly string[] } = {
  respondent: ['self', 'carer', 'nurse'],
  age: ['16-29', '30-39', '40-49', '50-69', '70-or-over'],
  emergency: ['none'],
  'same-day': ['none'],
  duration: ['up-to-2-weeks'],
  side: ['left', 'right'],
  'current-sites': ['one-eyelid'],
  movement: ['tiny-flutter'],
  pain: ['none', 'ache'],
  weakness: ['none'],
  history: ['none', 'shingles', 'high-blood-pressure', 'pregnant'],
  ears: ['none', 'hearing-both-or-old'],
  'nerve-signs': ['none'],
  medicines: ['none', 'blood-thinner'],
  // How it goes and what it does to a person says nothing against a flutter, save these two.
  frequency: questionById('frequency').options.filter((option) => option !== 'never-stops'),
  impact: questionById('impact').options.filter((option) => option !== 'eye-shuts-driving-or-walking'),
};

test('a flutter of one lid for some days, with nothing else, may be looked after at home', () => {
  expect(isSelfCare(lidFlutter)).toBe(true);
});

describe('beside the flutter', () => {
  test.each(Object.entries(harmless))('only these answers to %s leave it at self-care: %j', (id, options) => {
    const question = questions.find((one) => one.id === id)?.id ?? 'respondent';
    const leave = questionById(question).options.filter(
      (option) => isSelfCare({ ...lidFlutter, ...oneAnswer(question, option) }),
    );
    expect(leave.toSorted()).toEqual(options.toSorted());
  });

  const beside: [QuestionId, string][] = [
    ['pain', 'ache'],
    ['history', 'shingles'],
    ['ears', 'hearing-both-or-old'],
    ['medicines', 'blood-thinner'],
  ];
  test.each(beside)('another answer to %s is not hidden behind "%s"', (question, calm) => {
    const others = questionById(question).options.filter(
      (option) => harmless[question]?.includes(option) === false && option !== 'not-sure',
    );
    expect(others.length).toBeGreaterThan(3);
    for (const other of others) expect(isSelfCare({ ...lidFlutter, ...oneAnswer(question, calm, other) })).toBe(false);
  });

  const needed: QuestionId[] = [
    'age', 'emergency', 'same-day', 'duration', 'side', 'current-sites', 'movement', 'pain', 'weakness',
    'history', 'ears', 'nerve-signs', 'medicines',
  ];
  test.each(needed)('an open answer to %s leads to an appointment', (question) => {
    expect(isSelfCare(without(lidFlutter, question))).toBe(false);
  });
});
