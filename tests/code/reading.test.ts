import { describe, expect, test } from 'vitest';
import { codeLetters } from '../../src/content/code-letters.ts';
import { checkOf, headCheckOf } from '../../src/exchange/code/check.ts';
import { enclose } from '../../src/exchange/code/envelope.ts';
import { handedOverIn } from '../../src/exchange/code/handed-over.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { newestVersion } from '../../src/exchange/code/versions.ts';
import { groupsOf } from '../../src/exchange/code/write-code.ts';
import { lidFlutter, usualSpasm } from '../support/answers.ts';
import { codeOf } from './coded.ts';

const code = codeOf(usualSpasm);
const groups = groupsOf(code);
const spaced = groups.join(' ');
const other = codeOf(lidFlutter);
const endedWrongly = (text: string) => text.replace(/.$/, (last) => (last === 'B' ? 'C' : 'B'));
const letters = (numbers: readonly number[]) => numbers.map((number) => codeLetters[number]).join('');

describe('a code is read', () => {
  test.each([
    ['as it was written', spaced],
    ['in small letters', spaced.toLowerCase()],
    ['without gaps', code],
    ['with dashes', groups.join('-')],
    ['with dashes that a program has made long', groups.join('–')],
    ['with dashes that do not break', groups.join('‑')],
    ['with minus signs', groups.join('−')],
    ['with dots or commas', groups.join('., ')],
    ['with gaps that do not break, or have no width', groups.join('\u00a0\u200b')],
    ['over two lines, quoted in a mail', `> ${groups.slice(0, 4).join(' ')}\r\n> ${groups.slice(4).join(' ')}`],
    ['with a gap in a wrong place', `${code.slice(0, 5)} ${code.slice(5)}`],
    ['in wide letters', spaced.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['in a link', `https://example.org/face/#${code}`],
    ['in a link in which a program changed the sign before it', `https://example.org/face/%23${code.toLowerCase()}`],
    ['in a link with escaped gaps', `https://example.org/#${groups.join('%20')}`],
    ['with escaped long dashes', groups.join('%E2%80%93')],
    ['behind a percent sign', `%${code}`],
    ['in a mail', `Hello,\nhere it is: ${spaced}\nKind regards\nChris Schmidt, Dr., B.Sc.`],
    ['twice in the same mail', `${spaced}\nhttps://example.org/#${code}`],
    ['right behind other letters', `Dr ${spaced} Brown`],
  ])('%s', (_, text) => {
    expect(readCode(text)).toMatchObject({ kind: 'read', code });
  });

  test('at the end of a text that is as long as a book', () => {
    expect(readCode(`${'strengths and lengths '.repeat(20_000)}${code}`)).toMatchObject({ kind: 'read', code });
  });
});

describe('what is no code that can be read is told apart', () => {
  test('two that are right and differ: whoever reads them is asked', () => {
    const read = readCode(`Before: ${spaced}\nNow: ${other}`);
    expect(read).toMatchObject({ kind: 'several', codes: [{ code }, { code: other }] });
  });

  test('one that is right beside one that is not: the one that is right', () => {
    expect(readCode(`${endedWrongly(spaced)} ${other}`)).toMatchObject({ kind: 'read', code: other });
  });

  test.each([
    '',
    '   ',
    'Hello, I have lost my code. Kind regards',
    'https://example.org/face/#history',
    'BCDF',
    '0123 4567',
    '💬',
  ])('"%s" is unreadable: there is no code in it', (text) => expect(readCode(text)).toEqual({ kind: 'unreadable' }));

  test.each([
    ['a letter is another', endedWrongly(spaced)],
    ['a letter was read as one that no code has', `${code.slice(0, 10)}M${code.slice(11)}`],
    ['two were read as digits', `${code.slice(0, 10)}0${code.slice(11, 14)}5${code.slice(15)}`],
    ['the beginning is missing', code.slice(3)],
    ['its first letter is foreign', `E${code.slice(1)}`],
  ])('it is wrong where %s', (_, text) => {
    expect(readCode(text)).toEqual({ kind: 'wrong' });
  });

  test.each([
    ['', 0],
    ['\nKind regards, Maria Hughes, 14 Somewhere Road', 0],
    [' ...', 0],
  ])('it is cut off where the end is missing, and says how much is there', (after) => {
    const there = code.slice(0, 20);
    expect(readCode(there + after)).toEqual({ kind: 'cut-off', letters: 20, of: code.length });
  });

  test('a letter left out in the middle is said to be one too few', () => {
    const there = code.slice(0, 14) + code.slice(15);
    expect(readCode(there)).toEqual({ kind: 'cut-off', letters: code.length - 1, of: code.length });
  });

  describe('newer', () => {
    const newer = letters(enclose(newestVersion.version + 1, 0x123456789abcdefn));

    test('is a code of a version above this one, whose letters are all right', () => {
      expect(readCode(newer)).toEqual({ kind: 'newer', version: newestVersion.version + 1 });
    });

    test('is not said of one with a wrong letter, or without its end', () => {
      expect(readCode(endedWrongly(newer))).toEqual({ kind: 'wrong' });
      expect(readCode(newer.slice(0, 12)).kind).toBe('cut-off');
    });

    test('is said though an older code is beside it: that one may be out of date', () => {
      expect(readCode(`${spaced} ${newer}`).kind).toBe('newer');
    });
  });
});

describe('a code that is right, and that no program can have made, is wrong', () => {
  test.each([
    ['more in it than there was to say', 2n ** 200n],
    ['a version 0', null],
  ])('%s', (_, content) => {
    const head = [0, 2, ...headCheckOf(0, 2), ...Array.from({ length: 15 }, () => 1)];
    const numbers = content === null ? [...head, ...checkOf(head)] : enclose(newestVersion.version, content);
    expect(readCode(letters(numbers))).toEqual({ kind: 'wrong' });
  });

  test('several options that are one, or none', () => {
    const kinds = newestVersion.questions.findIndex(({ id }) => id === 'emergency');
    const before = newestVersion.questions.slice(0, kinds).reduce((of, { options }) => of * (options.length + 1), 1);
    const [language, back, time] = [newestVersion.languages.length + 1, 2, newestVersion.times];
    const start = BigInt(language) * BigInt(back) * BigInt(time) * BigInt(before);
    for (const mask of [0n, 1n, 128n]) expect(handedOverIn(newestVersion, start * (3n + 5n * mask))).toBeNull();
    expect(handedOverIn(newestVersion, start * (3n + 5n * 3n))?.answers.emergency).toHaveLength(2);
  });

  test('a code that is longer than it has to be', () => {
    const body = Array.from({ length: 9 }, () => 0);
    const head = [1, 2, ...headCheckOf(1, 2), ...body, ...body.slice(0, 6)];
    expect(readCode(letters([...head, ...checkOf(head)]))).toEqual({ kind: 'wrong' });
  });
});
