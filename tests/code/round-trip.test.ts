import { describe, expect, test } from 'vitest';
import { entriesIn } from '../../scripts/evaluate/cases.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { codeFor } from '../../src/exchange/code/write-code.ts';
import { assessAnswers, readCase, routeOfAnswers } from '../../src/exchange/evaluate.ts';
import { everythingSeen, gates, lidFlutter, nothingKnown, observedNothing, usualSpasm } from '../support/answers.ts';
import { codeOf, handedOverBy, noon, routeBy, toHandOver } from './coded.ts';

const files = ['development', 'development-2', 'written-cases'];
const cases = files
  .flatMap((file) => entriesIn(`tests/data/${file}.json`))
  .map((entry, index) => readCase(entry, index + 1))
  .flatMap((read) => (read.ok ? [read] : []));
const quarterHour = 15 * 60 * 1000;

describe('through the code and back', () => {
  test(`every published case has the same live answers and the same result: ${cases.length} of them`, () => {
    expect(cases.length).toBeGreaterThan(60);
    for (const { id, answers } of cases) {
      const route = routeOfAnswers(answers);
      const there = handedOverBy(codeFor(toHandOver(route)));
      expect(there.answers, id).toEqual(route.live);
      expect(routeBy(there), id).toEqual(route);
      expect(assessAnswers(there.answers), id).toEqual(assessAnswers(answers));
    }
  });

  test.each(Object.entries({ usualSpasm, everythingSeen, lidFlutter, nothingKnown, gates, nobody: {} }))(
    '%s: the same answers, in the same order',
    (_, answers) => {
      const { live } = routeOf(answers, []);
      expect(Object.entries(handedOverBy(codeOf(answers)).answers)).toEqual(Object.entries(live));
    },
  );

  test('an answer that is not asked is not in the code', () => {
    const also = { ...usualSpasm, 'observed-fast': 'positive' } as const;
    expect(codeOf(also)).toBe(codeOf(usualSpasm));
  });

  test('"not sure" stays "not sure", and what was left open stays open', () => {
    const { sleep: _, ...open } = usualSpasm;
    expect(handedOverBy(codeOf({ ...usualSpasm, sleep: 'not-sure' })).answers.sleep).toBe('not-sure');
    expect(handedOverBy(codeOf(open)).answers).not.toHaveProperty('sleep');
  });

  test('answers to what is no longer asked or offered come through', () => {
    const { answers } = handedOverBy(
      codeOf({
        ...usualSpasm,
        'eye-and-mouth-together': 'yes',
        impact: ['low-or-worried'],
        history: ['hfs-diagnosed'],
      }),
    );
    expect(answers).toMatchObject({
      'eye-and-mouth-together': 'yes',
      impact: ['low-or-worried'],
      history: ['hfs-diagnosed'],
    });
  });

  test('a nurse who noted the call and went on is behind it on the other device, too, and one who did not is not', () => {
    const answers = { ...usualSpasm, ...observedNothing, 'observed-fast': 'positive' } as const;
    const noted = [{ question: 'observed-fast', option: 'positive' }] as const;
    const goneOn = handedOverBy(codeFor(toHandOver(routeOf(answers, noted))));
    expect(goneOn.noted).toEqual(noted);
    expect(goneOn.answers.sleep).toBe('nobody-looked');
    const stopped = handedOverBy(codeFor(toHandOver(routeOf(answers, []))));
    expect(stopped.noted).toEqual([]);
    expect(routeBy(stopped).stop?.after).toBe('observed-fast');
  });

  test('a nurse who noted one call and stands before the next stands there again', () => {
    const answers = { ...gates, emergency: ['face-droop'], 'observed-forehead': 'moves' } as const;
    const route = routeOf(answers, [{ question: 'emergency', option: 'face-droop' }]);
    expect(route.stop?.after).toBe('observed-forehead');
    expect(routeBy(handedOverBy(codeFor(toHandOver(route))))).toEqual(route);
  });
});

describe('beside the answers', () => {
  test('the time is told to the quarter of an hour, and never as later than it was', () => {
    for (const late of [0, 1, quarterHour - 1])
      expect(handedOverBy(codeOf(usualSpasm, { at: noon + late })).at).toBe(noon);
    expect(handedOverBy(codeOf(usualSpasm, { at: noon - 1 })).at).toBe(noon - quarterHour);
  });

  test('a clock that is years wrong costs nobody the code: the time is then not known', () => {
    for (const at of [0, Date.UTC(2025, 11, 31), Date.UTC(2040, 0, 1), 8.64e15, -1, Number.NaN])
      expect(handedOverBy(codeOf(usualSpasm, { at })).at).toBeNull();
  });

  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt-BR'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-Hant', null],
    ['eno', null],
    ['sv', null],
  ])('somebody who answered in %s is said to have answered in %s', (language, told) => {
    expect(handedOverBy(codeOf(usualSpasm, { language })).language).toBe(told);
  });

  test('it says who answered, once that was said, and whether a sign was taken back', () => {
    expect(handedOverBy(codeOf({ ...usualSpasm, respondent: 'carer' })).respondent).toBe('carer');
    expect(handedOverBy(codeOf({})).respondent).toBe('unknown');
    expect(handedOverBy(codeOf(usualSpasm, { takenBack: true })).takenBack).toBe(true);
    expect(handedOverBy(codeOf(usualSpasm)).takenBack).toBe(false);
  });
});
