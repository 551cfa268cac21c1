import { expect, test } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import { questions } from '../../src/content/questions.ts';
import { everyAnswerTo, oneAnswer, togetherOptions } from '../support/answers.ts';
import { fullJournal, fullReceived, longestAnswers, longestReceived } from '../support/longest-interview.ts';
import { lettersOf } from '../support/sheet-of.ts';

const now = new Date(2026, 10, 29, 14).getTime();

/** Of a multiple choice all that go together, and each option alone; of others each. */
function answersTo(id: (typeof questions)[number]['id']): Answers[] {
  const alone = everyAnswerTo(id).filter((answer) => [answer[id]].flat().length === 1);
  return [...alone, oneAnswer(id, ...togetherOptions(id))];
}

const sheets = {
  'of her own interview': { longest: longestAnswers, journal: fullJournal },
  'of one that she received, too': { longest: longestReceived, journal: fullReceived },
};

test.for(Object.entries(sheets))(
  'no other answer to one question makes the longest sheet of a nurse longer: %s',
  ([, { longest, journal }]) => {
    const most = lettersOf(journal(longest, now), now);
    const longer = questions
      .filter(({ id }) => id !== 'respondent')
      .flatMap(({ id }) => answersTo(id))
      // Whoever is younger is asked no more.
      .filter(({ age }) => age !== 'under-16')
      .filter((answer) => lettersOf(journal({ ...longest, ...answer }, now), now) > most);
    expect(longer).toEqual([]);
  },
);
