import { describe, expect, test } from 'vitest';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { unsettledBy } from '../../src/assessment/settlement.ts';
import { has } from '../../src/content/criterion.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { everythingSeen, gates, usualSpasm, without } from '../support/answers.ts';

const unsettled = (answers: Answers) => assess(routeOf(answers, [])).unsettled;
const optional = questions.filter((question) => 'optional' in question).map(({ id }) => id);

describe('a nurse who ends after the gates', () => {
  test('reads of no level yet, and first what can raise it: weakness, nerves, pain and ears', () => {
    const { atLeast, ask } = unsettled(gates) ?? { atLeast: 'routine', ask: [] };
    expect(atLeast).toBeNull();
    expect(ask.slice(0, 4)).toEqual(['weakness', 'nerve-signs', 'pain', 'ears']);
    expect(ask).toEqual(expect.arrayContaining(['observed-eye-closure', 'movement', 'history', 'impact', 'frequency']));
    expect(ask).not.toContain('control');
    expect(ask).not.toContain('onset-site');
  });

  test('reads of what is known so far where that cannot wait, and what can still raise it', () => {
    const unsure: Answers = { ...gates, 'same-day': ['not-sure'] };
    expect(unsettled(unsure)?.atLeast).toBe('urgent');
    expect(unsettled(unsure)?.ask.slice(0, 2)).toEqual(['weakness', 'nerve-signs']);
    expect(unsettled(unsure)?.ask).not.toContain('ears');
  });

  test('reads of nothing that would only matter beside what is no longer asked', () => {
    const open = { ...without(everythingSeen, 'pain'), 'same-day': ['not-sure'] } as const;
    // With an injury of the last weeks a numb face is for today, not for this week.
    expect(unsettled(without(open, 'history'))?.ask).toEqual(['pain', 'history']);
    expect(unsettled({ ...open, history: ['none'] })).toBeNull();
  });

  test('reads of a settled level where nothing that is open can raise it', () => {
    expect(unsettled({ ...gates, 'same-day': ['ear-blisters'], history: ['none'] })).toBeNull();
    expect(unsettled({ ...gates, 'same-day': ['lid-or-pupil'] })).toEqual({
      atLeast: 'same-day',
      ask: ['nerve-signs', 'history'],
    });
    // A stroke that nobody has assessed may be an emergency.
    expect(unsettled({ ...gates, 'same-day': ['ear-blisters'] })).toEqual({ atLeast: 'same-day', ask: ['history'] });
  });
});

describe('the level is settled', () => {
  const settled: [string, Answers][] = [
    ['when all was answered', everythingSeen],
    ['when only the optional questions are open', without(usualSpasm, ...optional)],
    ['when an emergency ended the questions', { respondent: 'self', age: '50-69', emergency: ['speech'] }],
    ['when the age ended them', { respondent: 'carer', age: 'under-16', emergency: ['none'], 'same-day': ['none'] }],
  ];
  test.each(settled)('%s', (_, answers) => {
    expect(unsettled(answers)).toBeNull();
  });
});

test('one needed answer that is missing is enough for no calm level to be named', () => {
  expect(unsettled(without(usualSpasm, 'control'))).toEqual({ atLeast: null, ask: [] });
  expect(unsettled(without(usualSpasm, 'weakness'))).toEqual({ atLeast: null, ask: ['weakness'] });
});

describe('an interview that ended early', () => {
  test('is settled where a sign ended it', () => {
    const open = { asked: ['emergency', 'same-day'], live: { 'same-day': ['ear-blisters'] } } as const;
    const stop = { after: 'same-day', when: has('same-day', 'ear-blisters'), untilCallNoted: false } as const;
    expect(unsettledBy({ ...open, stop }, 'same-day')).toBeNull();
    expect(unsettledBy({ ...open, stop: null }, 'same-day')).toEqual({ atLeast: 'same-day', ask: ['emergency'] });
  });

  test.each(['self-care', 'routine'] as const)('names no calm level: %s', (level) => {
    const open = unsettledBy({ asked: ['age', 'emergency'], live: {}, stop: null }, level);
    expect(open).toEqual({ atLeast: null, ask: ['age', 'emergency'] });
  });
});
