import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differs } from '../../scripts/freeze-code/differs.ts';
import { answerDigits } from '../../src/exchange/code/answer-digits.ts';
import { enclose } from '../../src/exchange/code/envelope.ts';
import type { FrozenQuestion, FrozenVersion } from '../../src/exchange/code/frozen-version.ts';
import { frozenVersions, newestVersion } from '../../src/exchange/code/versions.ts';
import { parseAnswer } from '../../src/content/parse-answer.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { objectsIn } from '../evaluate/run-evaluate.ts';
import { handedOverBy } from './coded.ts';

describe('the newest version of the code', () => {
  test("is that of today's questions", () => {
    const problem = differs(newestVersion)
      ? 'A question, an option or when it is asked has changed, so codes need a new version: run "npm run freeze-code".'
      : null;
    expect(problem).toBeNull();
  });

  test('notices an option, an order, a rule or a stop that has changed', () => {
    const [first, ...rest] = newestVersion.questions;
    const changed: readonly Partial<FrozenVersion>[] = [
      { questions: rest },
      { questions: first === undefined ? [] : [...rest, first] },
      { questions: newestVersion.questions.map((one) => ({ ...one, options: one.options.slice(1) })) },
      { questions: newestVersion.questions.map((one) => ({ ...one, askWhen: null })) },
      { stops: newestVersion.stops.slice(1) },
      { shorterRoutes: [] },
      { languages: [] },
    ];
    for (const change of changed) expect(differs({ ...newestVersion, ...change })).toBe(true);
  });

  test('is the last of all, and each has its file and its examples', () => {
    const numbers = frozenVersions.map(({ version }) => version);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(frozenVersions.at(-1)).toBe(newestVersion);
    expect(readdirSync('src/exchange/code/versions')).toHaveLength(numbers.length);
    for (const number of numbers) expect(existsSync(`tests/data/codes-${number}.json`)).toBe(true);
  });
});

describe.each(frozenVersions.map((version) => [version.version, version] as const))('version %i', (number, version) => {
  const examples = objectsIn(JSON.parse(readFileSync(`tests/data/codes-${number}.json`, 'utf8')));

  test('reads for good what its codes said on the day it was made', () => {
    expect(examples.length).toBeGreaterThan(60);
    for (const { id, code, answers, at, language, takenBack } of examples) {
      const said = handedOverBy(String(code));
      expect({ id, ...said }).toMatchObject({ id, version: number, answers, at, takenBack });
      expect(said.language).toBe(language === 'sv' ? null : language);
    }
  });

  test('has only questions and options that the program still knows', () => {
    for (const { id, multiple, options } of version.questions) {
      if (!isQuestionId(id)) throw new Error(`No question "${id}"`);
      for (const option of options)
        expect(parseAnswer(id, multiple ? [option] : option).ok, `${id} ${option}`).toBe(true);
    }
  });

  test('is never too long: not even a code that had every question in it, each with the longest answer', () => {
    const aroundIt = BigInt(version.times * 2 * (version.languages.length + 1));
    const longest = version.questions.reduce((size, question) => size * longestOf(question), aroundIt);
    expect(enclose(number, longest).length).toBeLessThanOrEqual(76);
  });
});

/** How many numbers the longest answer to a question takes. */
function longestOf(question: FrozenQuestion): bigint {
  const together = question.options.filter((option) => !question.exclusive.includes(option));
  const digits = answerDigits(question, question.multiple ? together : together[0]);
  return digits.reduce((size, { of }) => size * BigInt(of), 1n);
}
