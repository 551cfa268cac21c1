import { expect, test } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import { questions } from '../../src/content/questions.ts';
import { everyAnswerTo, oneAnswer, togetherOptions } from '../support/answers.ts';
import { fullReceived, longestAnswers } from '../support/longest-interview.ts';
import { lettersOf } from '../support/sheet-of.ts';

const now = new Date(2026, 10, 29, 14).getTime();

/** Of a multiple choice all that go together, and each option alone; of others each. */
function answersTo(id: (typeof questions)[number]['id']): Answers[] {
  const alone = everyAnswerTo(id).filter((answer) => [answer[id]].flat().length === 1);
  return [...alone, oneAnswer(id, ...togetherOptions(id))];
}

test('no other answer to one question makes the longest sheet of a nurse longer', () => {
  const most = lettersOf(fullReceived(longestAnswers, now), now);
  const longer = questions
    .filter(({ id }) => id !== 'respondent')
    .flatMap(({ id }) => answersTo(id))
    // Whoever is younger is asked no more.
    .filter(({ age }) => age !== 'under-16')
    .filter((answer) => lettersOf(fullReceived({ ...longestAnswers, ...answer }, now), now) > most);
  expect(longer).toEqual([]);
});
