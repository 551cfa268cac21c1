import { expect, test } from 'vitest';
import { questionsIn } from '../../src/assessment/questions-in.ts';
import { has } from '../../src/content/criterion.ts';

test('a statement reads the question of an answer that it denies', () => {
  expect(questionsIn({ all: [has('age', '16-29'), { not: has('side', 'left') }] })).toEqual(['age', 'side']);
});
