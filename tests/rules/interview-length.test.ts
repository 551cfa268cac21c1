import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import { questionsIn } from '../../src/assessment/questions-in.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { datedFollowUps, lengthOf, longestFor } from '../../scripts/questions/length.ts';
import { questionsDocument } from '../../scripts/questions/document.ts';
import { usualSpasm } from '../support/answers.ts';

describe('how long an interview is, before the optional questions', () => {
  test('a person with the usual spasm is asked at most 19 questions', () => {
    expect(lengthOf(usualSpasm).questions).toBeLessThanOrEqual(19);
  });

  test.each(['self', 'nurse'] as const)('nobody meets more than 22: %s', (who) => {
    expect(longestFor(who).questions).toBeLessThanOrEqual(22);
  });

  test('at most three follow-ups ask for a date', () => {
    const all = { ...usualSpasm, history: ['face-palsy', 'stroke-or-tia', 'shingles'] } as const;
    expect(lengthOf(all).followUps).toBe(3);
    expect(datedFollowUps).toHaveLength(3);
  });

  test('no list is longer than 15 rows', () => {
    for (const { id } of questions) {
      const { options, retiredOptions } = questionById(id);
      expect(options.length - retiredOptions.length, id).toBeLessThanOrEqual(15);
    }
  });

  test('no question on which a level hangs is optional, but for what older interviews were asked', () => {
    for (const [flag, { when }] of Object.entries(redFlags)) {
      const optional = questionsIn(when).filter((id) => questionById(id).optional);
      expect(optional, flag).toEqual(flag === 'headache-with-jaw-or-sight' ? ['triggers'] : []);
    }
  });

  test('the page about it is that of the rules as they are (npm run questions)', () => {
    expect(readFileSync('docs/questions.md', 'utf8')).toBe(questionsDocument());
  });
});
