import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/assessment/advice-for.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { lidFlutter, oneAnswer, togetherOptions, usualSpasm } from '../support/answers.ts';
import { people } from './second-edition-people.ts';

/** Decision 0020, line by line, of a person with the usual spasm for some months who says this, too. */
const levelOf = (also: Answers): Disposition => assessAnswers({ ...usualSpasm, ...also }).disposition;
const askedOf = (also: Answers) => routeOf({ ...usualSpasm, ...also }, []).asked;
const firstOf = (also: Answers) => assessAnswers({ ...usualSpasm, ...also }).differential[0]?.condition;

describe.each(people)('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_who, level, also) => {
    expect(levelOf(also)).toBe(level);
  });
});

describe('a stroke that no doctor has assessed', () => {
  const unassessed = questionById('stroke-when').options.filter((option) => /not-assessed|^not-sure/.test(option));
  test.each([...unassessed, null])('is never below same-day, even beside a flutter: %s', (when) => {
    const said: Answers = when === null ? {} : oneAnswer('stroke-when', when);
    const { disposition } = assessAnswers({ ...lidFlutter, history: ['stroke-or-tia'], ...said });
    expect(dispositions.indexOf(disposition)).toBeLessThanOrEqual(dispositions.indexOf('same-day'));
  });
});

describe('the dates that hide in the history', () => {
  test('are asked only after their entry', () => {
    expect(askedOf({ history: ['epilepsy'] })).not.toContain('history-recent');
    expect(askedOf({ history: ['epilepsy'] })).not.toContain('stroke-when');
    expect(askedOf({ history: ['shingles'] })).toContain('history-recent');
    expect(askedOf({ history: ['stroke-or-tia'] })).toContain('stroke-when');
  });
});

describe('somebody to whom a doctor has named hemifacial spasm', () => {
  const known: Answers = { named: 'hfs-longer-ago', 'new-since': ['none'] };
  test('reaches her advice by nine questions, and one that she may leave out, where nothing is new', () => {
    expect(askedOf({ ...known, 'last-injection': '1-to-4-months' })).toEqual([
      'respondent',
      'age',
      'emergency',
      'same-day',
      'named',
      'new-since',
      'last-injection',
      'injection-effects',
      'impact',
      'facts',
    ]);
    expect(levelOf(known)).toBe('routine');
  });

  test.each([...togetherOptions('new-since'), 'not-sure', null])('is asked everything where new is %s', (option) => {
    const said: Answers = option === null ? {} : oneAnswer('new-since', option);
    const asked = askedOf({ named: 'hfs-longer-ago', ...said });
    expect(asked).toEqual(expect.arrayContaining(['duration', 'weakness', 'pain', 'history', 'ears', 'nerve-signs']));
  });

  test('is one fact with the tick of the first edition, and what is said to the question of today goes before it', () => {
    const { named: _, ...old } = usualSpasm;
    expect(adviceFor({ ...old, history: ['hfs-diagnosed'] })).toContain('follow-the-plan');
    expect(adviceFor({ ...usualSpasm, ...known })).toContain('follow-the-plan');
    const denied: Answers = { ...usualSpasm, named: 'only-possible', history: ['hfs-diagnosed'] };
    expect(adviceFor(denied)).not.toContain('follow-the-plan');
  });

  test('is no name where a doctor called it possible', () => {
    expect(askedOf({ named: 'only-possible' })).not.toContain('new-since');
  });
});

describe('after an injection', () => {
  test('its effects are asked of whoever had one, in whatever answer that was said', () => {
    for (const said of [{ medicines: ['botulinum'] }, { weakness: 'since-botulinum' }] satisfies Answers[])
      expect(askedOf(said)).toContain('injection-effects');
    expect(askedOf({ named: 'hfs-longer-ago', 'last-injection': 'never' })).not.toContain('injection-effects');
    expect(askedOf({})).not.toContain('injection-effects');
  });
});

describe('the short way after a sign for today', () => {
  test('asks one question more, next', () => {
    const asked = askedOf({ 'same-day': ['lid-or-pupil'] });
    expect(asked.slice(3, 5)).toEqual(['same-day', 'same-day-more']);
    expect(askedOf({})).not.toContain('same-day-more');
  });

  test('lists Ramsay Hunt where the face is freshly weak and an ear hurts', () => {
    const { differential } = assessAnswers({
      ...usualSpasm,
      'same-day': ['weakness-under-3-days'],
      'same-day-more': ['ear-pain'],
    });
    expect(differential.map(({ condition }) => condition)).toContain('ramsay-hunt');
  });
});

describe('which side is weak', () => {
  test('is asked only where the face is weak, and moves no level', () => {
    expect(askedOf({})).not.toContain('weak-side');
    expect(askedOf({ weakness: 'slight-unchanged' })).toContain('weak-side');
    const levels = questionById('weak-side').options.map((option) =>
      levelOf({ weakness: 'slight-unchanged', ...oneAnswer('weak-side', option) }),
    );
    expect(new Set(levels)).toEqual(new Set([levelOf({ weakness: 'slight-unchanged' })]));
  });
});

describe('a fact that no rule reads', () => {
  const withFacts: [string, Answers][] = [
    ['nothing else', {}],
    ['a lump', { 'nerve-signs': ['lump'] }],
    ['a fresh palsy', { 'same-day': ['weakness-under-3-days'] }],
    ['a stroke without a date', { history: ['stroke-or-tia'] }],
    ['a droop', { emergency: ['face-droop'] }],
  ];
  test.each(withFacts)('lowers nothing beside %s', (_, also) => {
    for (const option of questionById('facts').options)
      expect(levelOf({ ...also, ...oneAnswer('facts', option) })).toBe(levelOf(also));
  });
});

describe('two conditions that head the page where they are the reason', () => {
  test('acute dystonia, where the jaw has locked', () => {
    expect(firstOf({ 'same-day': ['locked-jaw-neck-or-eyes'], medicines: ['started-or-raised-7-days'] })).toBe(
      'acute-dystonia',
    );
  });
  test('giant cell arteritis, with chewing pain and a tender scalp', () => {
    expect(firstOf({ age: '70-or-over', pain: ['chewing-pain'], 'nerve-signs': ['tender-scalp'] })).toBe(
      'giant-cell-arteritis',
    );
  });
});
