import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { summary } from '../../src/content/en/summary.ts';
import { words } from '../../src/content/en/interview.ts';
import type { Answers } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { lidFlutter, usualSpasm } from '../support/answers.ts';
import { texts, voices } from '../support/screen.tsx';
import { nursed, summarise } from '../support/summary-screen.tsx';

const { frame } = summary;

/** The lines under a heading, or null where the heading is not there. */
function linesUnder(page: HTMLElement, heading: string): string[] | null {
  const title = within(page).queryByRole('heading', { name: heading });
  const section = title?.closest('section') ?? null;
  return section === null ? null : texts(section, 'li');
}
const safetyNet = (page: HTMLElement, voice: (typeof voices)[number]) =>
  linesUnder(page, voiced(frame.changeTitle, voice));

const elsewhere = (answers: Answers) => linesUnder(summarise(answers).page, frame.elsewhereTitle);

describe('what would change this result', () => {
  test('a person with the usual spasm reads what to look out for, and what to do then', () => {
    expect(safetyNet(summarise(usualSpasm).page, 'self')).toEqual([
      'One side of your face suddenly hangs down: Call the emergency number now.',
      'Your arm or leg is suddenly weak or numb: Call the emergency number now.',
      'One side of your face gets weak within hours to days: See a doctor today.',
      'One eye does not shut fully or blink by itself, or your face is weak and an eye is sore or red: See a doctor today.',
      'Your face gets weaker from week to week: See a doctor within two weeks.',
    ]);
  });

  test('a carer reads of the person, and not of herself', () => {
    const lines = safetyNet(summarise({ ...usualSpasm, respondent: 'carer' }).page, 'carer') ?? [];
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe("One side of the person's face suddenly hangs down: Call the emergency number now.");
    expect(lines[2]).toBe(
      "One side of the person's face gets weak within hours to days: The person should see a doctor today.",
    );
    for (const line of lines) expect(line).not.toMatch(/\byou(r)?\b/i);
  });

  test('a nurse reads it in clinical words', () => {
    expect(safetyNet(summarise(nursed(usualSpasm)).page, 'nurse')).toEqual([
      'One side of the face suddenly hangs down: Call now.',
      'Sudden limb weakness or numbness: Call now.',
      'New unilateral facial weakness within hours to 72 h: Today.',
      'Incomplete eye closure or no blink, or facial weakness with a sore or red eye: Today.',
      'Facial weakness, progressive from week to week: Within two weeks.',
    ]);
  });

  test.each(voices)('says what to do with it, in the words for %s', (respondent) => {
    const { page } = summarise({ ...usualSpasm, ...nursed({}), respondent });
    expect(page.textContent).toContain(voiced(frame.changeLead, respondent));
  });

  test('a person who is to be seen today reads of emergencies only', () => {
    const lines = safetyNet(summarise({ ...usualSpasm, 'same-day': ['ear-blisters'] }).page, 'self') ?? [];
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/: Call the emergency number now\.$/);
  });

  test('a person in an emergency reads nothing of the kind', () => {
    expect(safetyNet(summarise({ ...usualSpasm, emergency: ['face-droop'] }).page, 'self')).toBeNull();
  });
});

describe('what would point elsewhere', () => {
  test('a nurse reads the answer, with its question, and the condition', () => {
    const lines = elsewhere(nursed(lidFlutter));
    const { name, options } = words.questions['current-sites'];
    expect(lines).toContain(
      `${name}: ${voiced(options['eye-with-mouth'].label, 'nurse')} (${summary.conditions['hemifacial-spasm'].name})`,
    );
  });

  test('a nurse reads that there is none, where no single answer would do it', () => {
    // What the level is for stands first, whatever the movement is like.
    const { page } = summarise({ ...nursed(usualSpasm), 'observed-eye-closure': 'incomplete' });
    expect(linesUnder(page, frame.elsewhereTitle)).toEqual([]);
    expect(page.textContent).toContain(frame.elsewhereNone);
    expect(page.textContent).not.toContain(frame.elsewhereLead);
  });

  test('a nurse whose questions were cut short reads nothing of it', () => {
    expect(elsewhere(nursed({ ...usualSpasm, emergency: ['speech'] }))).toBeNull();
  });

  test.each(['self', 'carer'] as const)('it is not for everybody: %s', (respondent) => {
    const { page } = summarise({ ...lidFlutter, respondent });
    expect(linesUnder(page, frame.elsewhereTitle)).toBeNull();
    expect(page.textContent).not.toContain(frame.elsewhereNone);
  });
});
