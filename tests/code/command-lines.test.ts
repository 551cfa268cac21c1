import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { summaryOfCode } from '../../scripts/code/decoded.ts';
import { replayed } from '../../scripts/replay/replayed.ts';
import { codeLetters } from '../../src/content/code-letters.ts';
import { enclose } from '../../src/exchange/code/envelope.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import { newestVersion } from '../../src/exchange/code/versions.ts';
import { objectsIn } from '../evaluate/run-evaluate.ts';
import { usualSpasm } from '../support/answers.ts';
import { codeOf, noon } from './coded.ts';

const right = codeOf(usualSpasm, { takenBack: true });
const newer = enclose(newestVersion.version + 1, 1n << 80n).map((number) => codeLetters[number]);

describe('what the command says of a text', () => {
  test('that holds a code: answers, time, who answered, language, and whether a sign was taken back', () => {
    const said = { answers: usualSpasm, at: noon, respondent: 'self', language: 'en', takenBack: true };
    expect(summaryOfCode(right)).toEqual({ ok: true, said });
  });

  test.each([
    ['that holds none', 'hello', /^unreadable: .+\.$/],
    ['with a wrong letter', right.replace(/.$/, (last) => (last === 'B' ? 'C' : 'B')), /^wrong: .+\.$/],
    ['without its end', right.slice(0, 16), /^cut off: 16 of the 32 letters .+\.$/],
    ['with a code of a newer version', newer.join(''), /^newer: .+\.$/],
    ['with two codes', `${right} ${codeOf({})}`, /^several: .+\.$/],
  ])('%s: one line that says what it is, and what to do', (_, text, line) => {
    expect(summaryOfCode(text)).toEqual({ ok: false, problem: expect.stringMatching(line) });
  });
});

describe('a saved interview that is told again', () => {
  const row = {
    version: 3,
    interview: 'one',
    seq: 0,
    at: 0,
    by: 'self',
    seen: -1,
    edition: 2,
    event: { kind: 'ended' },
  };

  test.each([
    ['saved-interview-v1.json', 'emergency'],
    ['saved-interview-v2.json', 'same-day'],
  ])('%s, of an older version, comes to the level %s', (file, disposition) => {
    const rows = objectsIn(JSON.parse(readFileSync(`tests/data/${file}`, 'utf8')));
    expect(replayed(rows, file)).toMatchObject({ report: { level: { disposition } }, problems: [] });
  });

  test.each([
    ['is of a newer version', [{ ...row, version: savedVersion + 1 }], /is of a newer version/],
    ['holds nothing', [], /holds no entry of an interview/],
    ['holds two interviews', [row, { ...row, interview: 'two' }], /holds 2 interviews, and one is needed/],
  ])('is refused in words where the file %s', (_, rows, line) => {
    expect(replayed(rows, 'file')).toEqual({ report: null, problems: [expect.stringMatching(line)] });
  });

  test('is told where a part of it cannot be read, and that part is named', () => {
    const { report, problems } = replayed([row, { ...row, seq: 2 }], 'file');
    expect(problems).toEqual([expect.stringContaining('entry 1 is missing')]);
    expect(report?.madeAt).toBe(0);
  });
});
