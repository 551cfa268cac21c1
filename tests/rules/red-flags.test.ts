import { describe, expect, test } from 'vitest';
import { redFlags } from '../../src/content/red-flags.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { usualSpasm } from '../support/answers.ts';
import { redFlagCases } from './red-flag-cases.ts';

const levels = Object.entries(redFlagCases);

describe.each(levels)('a person with the usual spasm is at the level %s', (level, cases) => {
  test.each(cases)('when %s', (_, also) => {
    expect(assessAnswers({ ...usualSpasm, ...also }).disposition).toBe(level);
  });
});

test('every red flag is raised by one of these people, so none is left without a case', () => {
  const raised = levels.flatMap(([, cases]) =>
    cases.flatMap(([, also]) => assessAnswers({ ...usualSpasm, ...also }).reasons.map(({ id }) => id)),
  );
  expect(Object.keys(redFlags).filter((id) => !raised.some((one) => one === id))).toEqual([]);
});

test('a person at the level routine is given no reason for hurry', () => {
  for (const [, also] of redFlagCases.routine) expect(assessAnswers({ ...usualSpasm, ...also }).reasons).toEqual([]);
});
