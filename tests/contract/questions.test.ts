import { describe, expect, test } from 'vitest';
import contract from '../data/questionnaire.json';
import { questionById, isQuestionId } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { emergencySign, sameDaySign, saidToTwitch } from '../../src/content/criteria.ts';
import { togetherOptions } from '../support/answers.ts';

function codeOf(id: string): ReturnType<typeof questionById> {
  if (!isQuestionId(id)) throw new Error(`The code has no question ${id}`);
  return questionById(id);
}

describe('the questions of the code are those of the contract', () => {
  test('there are the same 36 questions, in the same order', () => {
    expect(questions.map(({ id }) => id)).toEqual(contract.questions.map(({ id }) => id));
    expect(questions).toHaveLength(36);
  });

  test.each(contract.questions.map((question) => [question.id, question] as const))(
    '%s is the same question with the same options',
    (id, { type, options, optional, retired }) => {
      const code = codeOf(id);
      expect(code.type).toBe(type);
      expect(code.options).toEqual(options.map((option) => option.id));
      expect(code.optional).toBe(optional === true);
      expect(code.retired).toBe(retired === true);
      const gone = options.filter((option) => 'retired' in option && option.retired);
      expect(code.retiredOptions).toEqual(gone.map((option) => option.id));
      const alone = options.filter((option) => 'exclusive' in option && option.exclusive);
      expect(code.exclusive).toEqual(alone.map((option) => option.id));
    },
  );

  test('no question has an option twice', () => {
    for (const { options } of questions) expect(new Set(options).size).toBe(options.length);
  });

  test('the optional questions come last', () => {
    const optional = questions.map(({ id }) => codeOf(id).optional);
    expect(optional.lastIndexOf(false)).toBeLessThan(optional.indexOf(true));
  });
});

describe('the lists of signs in the code leave no option out', () => {
  const withSigns: [QuestionId, readonly string[]][] = [
    ['emergency', emergencySign.in],
    ['same-day', sameDaySign.in],
  ];
  test.each(withSigns)('every sign of the question %s counts as a sign', (id, signs) => {
    expect(signs).toEqual(togetherOptions(id));
  });

  test('every time since the first twitch, known or not, counts as a twitch', () => {
    expect(['no-twitching', ...saidToTwitch.in]).toEqual(codeOf('duration').options);
  });
});
