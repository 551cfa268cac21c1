import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { questions } from '../../src/content/questions.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { lidFlutter, usualSpasm, without } from '../support/answers.ts';
import { texts } from '../support/screen.tsx';
import { nursed, summarise } from '../support/summary-screen.tsx';

const { frame } = summary;
const name = (question: QuestionId): string => words.questions[question].name;
/** The line on what was not asked, or nothing. */
const open = (page: ParentNode): string => texts(page, '.left-out').join();

describe('what nobody asked', () => {
  test('is named where a sign for today cut the questions short', () => {
    const { page } = summarise({ ...usualSpasm, 'same-day': ['ear-blisters'] });
    const said = open(page);
    for (const question of ['movement', 'pain', 'ears', 'nerve-signs'] as const) expect(said).toContain(name(question));
    for (const question of ['age', 'same-day', 'history', 'medicines'] as const)
      expect(said).not.toContain(name(question));
  });

  test('is named in an emergency, but for what only a nurse observes', () => {
    const { page } = summarise({ ...usualSpasm, emergency: ['speech'] });
    const listed = questions.map(({ id }) => id).filter((id) => open(page).includes(name(id)));
    expect(listed).toEqual(expect.arrayContaining(['same-day', 'duration', 'movement', 'sleep']));
    expect(listed.filter((id) => id.startsWith('observed-'))).toEqual([]);
    expect(screen.getByText(frame.unknownTitle)).toBeTruthy();
  });

  test('is nothing where all was asked that could be', () => {
    for (const answers of [
      usualSpasm,
      lidFlutter,
      nursed(usualSpasm),
      { ...usualSpasm, duration: 'no-twitching' } as const,
    ]) {
      const { page, leave } = summarise(answers);
      expect(open(page)).toBe('');
      leave();
    }
  });

  test('is told apart from what was asked and not answered, or answered with "not sure"', () => {
    const { page } = summarise({ ...without(usualSpasm, 'sleep'), control: 'not-sure', 'same-day': ['none'] });
    const section = screen.getByText(frame.unknownTitle).closest('details');
    expect(section === null ? [] : texts(section, 'li')).toEqual([
      `${name('control')} (${frame.unknown['not-sure']})`,
      `${name('sleep')} (${frame.unknown['not-asked']})`,
    ]);
    expect(open(page)).toBe('');
  });
});
