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
/** Each sign with the heading that says what to do then. */
const safetyNet = (page: HTMLElement): string[] =>
  [...page.querySelectorAll('.sooner ul')].flatMap((list) =>
    texts(list, 'li').map((sign) => `${list.parentElement?.querySelector('h3')?.textContent ?? ''}: ${sign}`),
  );

const elsewhere = (answers: Answers) => linesUnder(summarise(answers).page, frame.elsewhereTitle);

describe('when to get help sooner', () => {
  test('a person with the usual spasm reads every sign once, the most urgent first, and what to do then', () => {
    expect(safetyNet(summarise(usualSpasm).page)).toEqual([
      'Call 112 now: One side of your face suddenly hangs down',
      'Call 112 now: Your arm or leg is suddenly weak or numb',
      'Call 112 now: Your speech is suddenly slurred, or the words cannot be found',
      'Call 112 now: You suddenly cannot see, or see double, with the lids open',
      'Call 112 now: You get the worst headache ever, within minutes',
      'Call 112 now: The room suddenly spins, and with this you cannot walk straight or hear with one ear',
      'Call 112 now: A seizure (fit) starts and you do not notice what happens, or you faint',
      'Call 112 now: You get new trouble with breathing or swallowing',
      'See a doctor on the same day: One side of your face gets weak within hours to days',
      'See a doctor on the same day: One eye does not shut fully or blink by itself, or your face is weak and an eye is sore or red',
      'See a doctor on the same day: One of your upper lids hangs lower, or one pupil changes in size',
      'See a doctor on the same day: You lose hearing within 3 days or less',
      'See a doctor on the same day: Your arm or hand jerks or stiffens at the same moment as your face',
      'See a doctor within two weeks: Your face gets weaker from week to week',
    ]);
  });

  test('a carer reads of the person, and not of herself', () => {
    const lines = safetyNet(summarise({ ...usualSpasm, respondent: 'carer' }).page);
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe("Call 112 now: One side of the person's face suddenly hangs down");
    for (const line of lines) expect(line).not.toMatch(/\byou(r)?\b/i);
  });

  test('a nurse reads it in clinical words', () => {
    const lines = safetyNet(summarise(nursed(usualSpasm)).page);
    expect(lines).toContain('Call 112 now: Sudden limb weakness or numbness');
    expect(lines).toContain('Same-day review: New unilateral facial weakness within hours to 72 h');
  });

  test.each(voices)('every sign of a call is there, whatever the result, and no sign twice (%s)', (respondent) => {
    for (const answers of [usualSpasm, lidFlutter, { ...usualSpasm, 'same-day': ['eye-exposed'] }] as const) {
      const { page, leave } = summarise({ ...answers, ...nursed({}), respondent });
      const lines = safetyNet(page);
      expect(lines.filter((line) => line.startsWith('Call 112 now'))).toHaveLength(8);
      expect(new Set(lines).size).toBe(lines.length);
      leave();
    }
  });

  test('a person who is to be seen today reads of emergencies only', () => {
    const lines = safetyNet(summarise({ ...usualSpasm, 'same-day': ['ear-blisters'] }).page);
    expect(lines).toHaveLength(8);
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
