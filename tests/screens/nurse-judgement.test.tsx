import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { gates, usualSpasm } from '../support/answers.ts';
import { texts } from '../support/screen.tsx';
import { nursed, summarise } from '../support/summary-screen.tsx';

const { note, ownLevel } = words.interface.nurse;
const { levels, told } = ownLevel;
const patient = nursed(usualSpasm);
const doubleVision = { ...patient, 'nerve-signs': ['double-vision'] } as const;

const choice = (level: Disposition) => screen.getByLabelText<HTMLInputElement>(levels[level], { selector: 'input' });
const judged = (disposition: Disposition, reason: string) => ({
  record: { judgement: { kind: 'judgement', disposition, reason } as const },
});

describe('a nurse at the end of the interview', () => {
  test("finds the tool's level beside her own, which is still open: one group, by their times", () => {
    summarise(patient);
    expect(screen.getByText(told.tool(levels.routine))).toBeTruthy();
    const own = within(screen.getByRole('group', { name: ownLevel.choose })).getAllByRole<HTMLInputElement>('radio');
    expect(own.map(({ value }) => value)).toEqual(dispositions);
    expect(own.filter(({ checked }) => checked)).toEqual([]);
  });

  test.each(['urgent', 'same-day', 'emergency'] as const)(
    "records a level that is as high as the tool's, or higher, without a reason: %s",
    async (level) => {
      const { user, done } = summarise(doubleVision);
      await user.click(choice(level));
      await user.click(screen.getByText(ownLevel.save));
      expect(done).toEqual([['judge', level, '']]);
    },
  );

  test.each(['routine', 'self-care'] as const)(
    'is asked why her level is lower, and loses nothing: %s',
    async (level) => {
      const { user, done } = summarise(doubleVision);
      await user.click(choice(level));
      await user.type(screen.getByLabelText(ownLevel.reason), '   ');
      await user.click(screen.getByText(ownLevel.save));
      expect((await screen.findByRole('alert')).textContent).toBe(ownLevel.noReason);
      expect(done).toEqual([]);
      expect(choice(level).checked).toBe(true);
      await user.type(screen.getByLabelText(ownLevel.reason), 'Seen by neurology last week');
      await user.click(screen.getByText(ownLevel.save));
      expect(done).toEqual([['judge', level, 'Seen by neurology last week']]);
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  test('cannot record a reason without a level, and loses nothing', async () => {
    const { user, done } = summarise(patient);
    await user.type(screen.getByLabelText(ownLevel.reason), 'She sounds frightened');
    await user.click(screen.getByText(ownLevel.save));
    expect((await screen.findByRole('alert')).textContent).toBe(ownLevel.noLevel);
    expect(screen.getByLabelText<HTMLTextAreaElement>(ownLevel.reason).value).toBe('She sounds frightened');
    expect(done).toEqual([]);
  });

  test('who ended early writes why she names a calm level, which nobody can know yet', async () => {
    const { user, done } = summarise(gates);
    await user.click(choice('routine'));
    await user.click(screen.getByText(ownLevel.save));
    expect((await screen.findByRole('alert')).textContent).toBe(ownLevel.noReason);
    await user.click(choice('urgent'));
    await user.click(screen.getByText(ownLevel.save));
    expect(done).toEqual([['judge', 'urgent', '']]);
  });

  test("reads her level first in the heading, then the tool's, which does not change, and her reason", () => {
    const { page } = summarise(patient, judged('same-day', 'Eye stays open'));
    expect(texts(page, 'h1 > span')).toEqual([told.own(levels['same-day']), told.tool(levels.routine)]);
    expect(texts(page, '.own-reason')).toEqual([told.reason('Eye stays open')]);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(ownLevel.saved);
    expect(choice('same-day').checked).toBe(true);
    expect(page.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe('routine');
  });

  test("copies both, hers first, with her reason, the patient's danger sign and what she wants", async () => {
    const { user, done, report } = summarise(doubleVision, judged('routine', 'Seen by neurology last week'));
    await user.click(screen.getByText(summary.frame.copy.copy));
    const sign = report.reasons[0]?.sentences[0] ?? '';
    const start = `${summary.spoken.caller.nurse} ${told.own(levels.routine)} ${told.reason('Seen by neurology last week')}`;
    const [, copied] = [done[0]].flat();
    expect(copied).toMatch(new RegExp(`^${start} ${told.tool(levels.urgent)} ${sign}`.replaceAll('.', '\\.')));
    expect(String(copied).endsWith('A planned appointment is needed.')).toBe(true);
  });

  test('may write a free note, kept when she leaves the field', async () => {
    const { user, done } = summarise(patient, { record: { notes: { 'nurse-note': 'Called at 9.' } } });
    const field = screen.getByLabelText<HTMLTextAreaElement>(note);
    expect(field.value).toBe('Called at 9.');
    await user.type(field, ' Daughter listens in.');
    await user.tab();
    expect(done).toEqual([['note', 'nurse-note', 'Called at 9. Daughter listens in.']]);
  });

  test('reads when she referred and to whom, in one line that can pass for nothing else', () => {
    const { page } = summarise(patient, { record: { notes: { referral: '14:05, "Dr B"\nLevel: routine.' } } });
    expect(page.textContent).toContain(summary.frame.referred("14:05, 'Dr B'; Level: routine."));
  });

  test('reads when the call was placed, and the emergency still stands', () => {
    const noted = [{ question: 'emergency', option: 'speech' } as const];
    const { page } = summarise({ ...patient, emergency: ['speech'] }, { noted, record: { callPlacedAt: '13:58' } });
    expect(screen.getByText(summary.frame.callPlaced('13:58'))).toBeTruthy();
    expect(page.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe('emergency');
    expect(page.querySelectorAll('[data-disposition] a[href^="tel:"]')).toHaveLength(1);
  });
});

test.each(['self', 'carer'] as const)('nobody else is asked for a judgement or a note (%s)', (respondent) => {
  summarise({ ...usualSpasm, respondent });
  expect(screen.queryByText(ownLevel.title)).toBeNull();
  expect(screen.queryByLabelText(note)).toBeNull();
});
