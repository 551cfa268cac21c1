import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { usualSpasm } from '../support/answers.ts';
import { nursed, summarise } from '../support/summary-screen.tsx';

const { nurse } = summary.frame;
const { note } = words.interface.nurse;
const patient = nursed(usualSpasm);

describe('a nurse at the end of the interview', () => {
  test("finds the tool's level beside her own, which is still open", () => {
    summarise(patient);
    expect(screen.getByText(nurse.lead(nurse.levels.routine))).toBeTruthy();
    const own = screen.getByLabelText<HTMLSelectElement>(nurse.disposition);
    expect(own.value).toBe('');
    const levels = [...own.options].filter(({ value }) => value !== '');
    expect(levels.map(({ text }) => text)).toEqual(Object.values(nurse.levels));
  });

  test('records her level with the reason', async () => {
    const { user, done } = summarise(patient);
    await user.selectOptions(screen.getByLabelText(nurse.disposition), 'urgent');
    await user.type(screen.getByLabelText(nurse.reason), 'Brow weak on video');
    await user.click(screen.getByText(nurse.save));
    expect(done).toEqual([['judge', 'urgent', 'Brow weak on video']]);
  });

  test('cannot record a level without a reason', async () => {
    const { user, done } = summarise(patient);
    await user.selectOptions(screen.getByLabelText(nurse.disposition), 'urgent');
    await user.click(screen.getByText(nurse.save));
    expect((await screen.findByRole('alert')).textContent).toBe(nurse.missing);
    expect(done).toEqual([]);
  });

  test('nor a reason without a level', async () => {
    const { user, done } = summarise(patient);
    await user.type(screen.getByLabelText(nurse.reason), 'Brow weak on video');
    await user.click(screen.getByText(nurse.save));
    expect((await screen.findByRole('alert')).textContent).toBe(nurse.missing);
    expect(done).toEqual([]);
  });

  test('nor a reason of blanks', async () => {
    const { user, done } = summarise(patient);
    await user.selectOptions(screen.getByLabelText(nurse.disposition), 'urgent');
    await user.type(screen.getByLabelText(nurse.reason), '   ');
    await user.click(screen.getByText(nurse.save));
    expect((await screen.findByRole('alert')).textContent).toBe(nurse.missing);
    expect(done).toEqual([]);
  });

  test("finds what she recorded, and it leaves the tool's level as it is", () => {
    const { page } = summarise(patient, {
      record: { judgement: { kind: 'judgement', disposition: 'same-day', reason: 'Eye stays open' } },
    });
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain(nurse.saved(nurse.levels['same-day'], 'Eye stays open'));
    expect(screen.getByLabelText<HTMLSelectElement>(nurse.disposition).value).toBe('same-day');
    expect(page.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe('routine');
  });

  test('may write a free note, kept when she leaves the field', async () => {
    const { user, done } = summarise(patient, { record: { notes: { 'nurse-note': 'Called at 9.' } } });
    const field = screen.getByLabelText<HTMLTextAreaElement>(note);
    expect(field.value).toBe('Called at 9.');
    await user.type(field, ' Daughter listens in.');
    await user.tab();
    expect(done).toEqual([['note', 'nurse-note', 'Called at 9. Daughter listens in.']]);
  });

  test('reads when the call was placed, and the emergency still stands', () => {
    const noted = [{ question: 'emergency', option: 'speech' } as const];
    const { page } = summarise({ ...patient, emergency: ['speech'] }, { noted, record: { callPlacedAt: '13:58' } });
    expect(screen.getByText(nurse.callPlaced('13:58'))).toBeTruthy();
    expect(page.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe('emergency');
    expect(page.querySelectorAll('[data-disposition] a[href^="tel:"]')).toHaveLength(1);
  });
});

test.each(['self', 'carer'] as const)('nobody else is asked for a judgement or a note (%s)', (respondent) => {
  summarise({ ...usualSpasm, respondent });
  expect(screen.queryByText(nurse.title)).toBeNull();
  expect(screen.queryByLabelText(note)).toBeNull();
});
