import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { eachOptionOf, observedNothing, usualSpasm, without } from '../support/answers.ts';
import { anyAnswers, sameCases } from './any-answers.ts';

// Many combinations, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

const route = (answers: Answers) => routeOf(answers, []);
const judged = (answers: Answers) => assess(route(answers));
const notAsked = (answers: Answers): QuestionId[] => {
  const { asked } = route(answers);
  return questions.map(({ id }) => id).filter((id) => !asked.includes(id) && !questionById(id).retired);
};

describe('an answer that is not asked has no effect', () => {
  test('whatever was said, taking away all that is not live changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(judged(route(answers).live)).toEqual(judged(answers));
        expect(route(route(answers).live)).toEqual(route(answers));
      }),
      sameCases,
    );
  });

  test('whatever was said, any answer to a question that is not asked changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, others) => {
        const surplus = without(
          others,
          ...questions.map(({ id }) => id).filter((id) => !notAsked(answers).includes(id)),
        );
        expect(judged({ ...answers, ...surplus })).toEqual(judged(without(answers, ...notAsked(answers))));
      }),
      sameCases,
    );
  });

  const noLongerAsked: [string, Answers, QuestionId][] = [
    [
      'the face ripples, but then nothing twitches at all',
      { movement: 'ripples', duration: 'no-twitching' },
      'movement',
    ],
    [
      'it never stops, but then nothing twitches at all',
      { frequency: 'never-stops', duration: 'no-twitching' },
      'frequency',
    ],
    [
      'the eye shuts at the wheel, but then nothing twitches at all',
      { impact: ['eye-shuts-driving-or-walking'], duration: 'no-twitching' },
      'impact',
    ],
    [
      'a palsy is no better, but then there never was one',
      { 'palsy-recovery': 'over-3-weeks-no-better', history: ['none'] },
      'palsy-recovery',
    ],
    [
      'a nurse saw an eye stay open, but it was not a nurse',
      { 'observed-eye-closure': 'incomplete' },
      'observed-eye-closure',
    ],
    [
      'a nurse saw the brow lift, but the face is not freshly weak',
      { ...observedNothing, 'observed-forehead': 'moves' },
      'observed-forehead',
    ],
    [
      'it began in the jaw, but only one lid twitches',
      { 'onset-site': 'jaw', 'current-sites': ['one-eyelid'] },
      'onset-site',
    ],
  ];
  test.each(noLongerAsked)('%s', (_, said, question) => {
    const answers = { ...usualSpasm, ...said };
    expect(route(answers).asked).not.toContain(question);
    expect(route(answers).live[question]).toBeUndefined();
    expect(judged(answers)).toEqual(judged(without(answers, question)));
    expect(judged(answers).disposition).toBe('routine');
  });
});

describe('where the questions end early', () => {
  test('an emergency sign ends them for the person, and what was said later does not count', () => {
    const { asked, stop } = route({ ...usualSpasm, emergency: ['speech'] });
    expect(asked).toEqual(['respondent', 'age', 'emergency']);
    expect(stop?.after).toBe('emergency');
  });

  test('a nurse calls first, too, and does the face, arm and speech test once the call is noted', () => {
    const told = { ...usualSpasm, ...observedNothing, emergency: ['speech'] } satisfies Answers;
    const { asked, stop } = route(told);
    expect(asked).toEqual(['respondent', 'age', 'emergency']);
    expect(stop?.after).toBe('emergency');
    expect(routeOf(told, [{ question: 'emergency', option: 'speech' }]).asked[3]).toBe('observed-fast');
  });

  test('a positive test ends them for a nurse', () => {
    const { asked, stop } = route({ ...usualSpasm, ...observedNothing, 'observed-fast': 'positive' });
    expect(asked).toEqual(['respondent', 'age', 'emergency', 'observed-fast']);
    expect(stop?.after).toBe('observed-fast');
  });

  test('under 16 they end after the signs for today', () => {
    const { asked, stop } = route({ ...usualSpasm, age: 'under-16' });
    expect(asked).toEqual(['respondent', 'age', 'emergency', 'same-day']);
    expect(stop?.after).toBe('same-day');
  });

  test.each(eachOptionOf('same-day').slice(0, 10))(
    'with the sign for today %j only the short route is asked',
    (sign) => {
      const asked = route({ ...usualSpasm, ...sign, history: ['face-palsy'] }).asked;
      const fresh = ['weakness-under-3-days', 'weakness-both-sides'];
      const weakness = sign['same-day']?.some((option) => fresh.includes(option)) ? [] : ['weakness'];
      expect(asked).toEqual([
        'respondent',
        'age',
        'emergency',
        'same-day',
        'same-day-more',
        'duration',
        'side',
        ...weakness,
        'history',
        'palsy-recovery',
        'medicines',
        'facts',
      ]);
    },
  );

  test('a nurse is asked everything in spite of a sign for today', () => {
    const { asked } = route({ ...usualSpasm, ...observedNothing, 'same-day': ['ear-blisters'] });
    expect(asked).toContain('nerve-signs');
    expect(asked).toContain('observed-brow-lift');
  });

  test('an open question ends nothing: what is said behind it counts', () => {
    expect(judged({ respondent: 'self', 'nerve-signs': ['lump'] }).reasons.map(({ id }) => id)).toContain('lump');
  });
});
