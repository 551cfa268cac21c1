import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { noOtherTrouble, observedNothing, usualSpasm } from '../support/answers.ts';

/** Sudden weakness is the sign of a stroke and of Bell's palsy; slight old weakness fits hemifacial spasm. */
const spokenFor = (answers: Answers, finding: string): string[] =>
  assessAnswers(answers)
    .differential.filter(({ supports }) => supports.some((one) => one === finding))
    .map(({ condition }) => condition);

describe('a weak face is judged by how it began', () => {
  const byOnset: [string, Answers, string][] = [
    ['suddenly hanging, within the last week', { emergency: ['face-droop'] }, 'emergency'],
    ['weak over hours to days, within 3 days', { 'same-day': ['weakness-under-3-days'] }, 'same-day'],
    ['suddenly weak, longer ago, and unexplained', { weakness: 'sudden-over-3-days-ago' }, 'same-day'],
    ['weaker and weaker over weeks', { weakness: 'worse-over-weeks' }, 'urgent'],
    ['slightly weak for a long time', { weakness: 'slight-unchanged' }, 'routine'],
    ['weak from a palsy that a doctor has named', { weakness: 'left-over' }, 'routine'],
    ['not weak', { weakness: 'none' }, 'routine'],
  ];
  test.each(byOnset)('%s', (_, weak, level) => {
    expect(assessAnswers({ ...usualSpasm, ...weak }).disposition).toBe(level);
    expect(assessAnswers({ ...noOtherTrouble, ...weak, duration: 'no-twitching' }).disposition).toBe(level);
  });
});

test('slight old weakness speaks for hemifacial spasm, and leaves the usual picture as it is', () => {
  const person: Answers = { ...usualSpasm, weakness: 'slight-unchanged' };
  expect(spokenFor(person, 'weakness-slight-unchanged')).toContain('hemifacial-spasm');
  expect(assessAnswers(person).fit).toBe('typical');
});

test.each([
  ['emergency', { emergency: ['face-droop'] }],
  ['same-day', { 'same-day': ['weakness-under-3-days'] }],
  ['weakness', { weakness: 'sudden-over-3-days-ago' }],
  ['weakness', { weakness: 'worse-over-weeks' }],
] as const)('weakness that is new or grows never speaks for hemifacial spasm (%s)', (_, weak) => {
  const { fitSupports, differential } = assessAnswers({ ...noOtherTrouble, ...weak });
  expect(fitSupports.filter((finding) => finding !== 'no-pain')).toEqual([]);
  expect(differential[0]?.condition).not.toBe('hemifacial-spasm');
});

test('a face that became weak within 3 days is not asked about old weakness, and an old answer to that does not count', () => {
  const person: Answers = { ...usualSpasm, 'same-day': ['weakness-under-3-days'], weakness: 'slight-unchanged' };
  expect(assessAnswers(person).fitSupports).not.toContain('weakness-slight-unchanged');
  expect(spokenFor(person, 'fresh-face-weakness')).toEqual(expect.arrayContaining(['bells-palsy', 'stroke']));
});

const seen = (brow: Answers): Answers => ({
  ...noOtherTrouble,
  ...observedNothing,
  'same-day': ['weakness-under-3-days'],
  ...brow,
});

describe('the brow of a freshly weak face, seen by a nurse', () => {
  test('a brow that still lifts is an emergency, with a stroke first', () => {
    const { disposition, differential } = assessAnswers(seen({ 'observed-forehead': 'moves' }));
    expect([disposition, differential[0]?.condition]).toEqual(['emergency', 'stroke']);
  });

  test('a brow that is weak, too, or was not checked never lowers the level', () => {
    for (const brow of ['weak', 'not-checked'] as const) {
      expect(assessAnswers(seen({ 'observed-forehead': brow })).disposition).toBe('same-day');
      expect(assessAnswers(seen({ 'observed-forehead': brow, emergency: ['face-droop'] })).disposition).toBe(
        'emergency',
      );
    }
  });
});
