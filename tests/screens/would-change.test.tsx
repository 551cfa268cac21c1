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
  test('no sign is shortened so far that it no longer says "suddenly", "new" or a time', () => {
    const { emergency, 'same-day': today } = summary.newSigns;
    for (const sign of Object.values(emergency ?? {}))
      expect(voiced(sign, 'self')).toMatch(/\bsudden|\bnew\b|\bminutes\b|\bloss of awareness\b/i);
    for (const id of ['weakness-under-3-days', 'hearing-loss-sudden', 'new-confusion'])
      expect(voiced(today?.[id] ?? '', 'self')).toMatch(/\bnew\b|\bdays\b/i);
  });

  test('a person with the usual spasm reads every sign once, the most urgent first, and what to do then', () => {
    expect(safetyNet(summarise(usualSpasm).page)).toEqual([
      'Call 112 now: Face suddenly hangs on one side',
      'Call 112 now: Arm or leg suddenly weak or numb',
      'Call 112 now: Speech suddenly slurred or lost',
      'Call 112 now: Sight suddenly lost or double, with the lids open',
      'Call 112 now: Worst headache ever, in minutes',
      'Call 112 now: Room suddenly spins, and it is hard to walk straight or to hear with one ear',
      'Call 112 now: Seizure (fit) with loss of awareness, or fainting',
      'Call 112 now: New trouble breathing or swallowing',
      'See a doctor the same day: Face gets weak on one side, within hours to days',
      'See a doctor the same day: One eye does not shut fully or blink by itself, or the face is weak and an eye is sore or red',
      'See a doctor the same day: One upper lid hangs lower, or one pupil changes in size',
      'See a doctor the same day: Hearing lost in 3 days or less',
      'See a doctor the same day: Arm or hand jerks or stiffens at the same moment as the face',
      'See a doctor within 2 weeks: Face gets weaker week by week',
    ]);
  });

  test('a carer reads of the person, and not of herself', () => {
    const lines = safetyNet(summarise({ ...usualSpasm, respondent: 'carer' }).page);
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe('Call 112 now: Face suddenly hangs on one side');
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
