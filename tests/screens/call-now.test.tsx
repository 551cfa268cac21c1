import { screen, waitFor, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { voiced } from '../../src/content/voiced.ts';
import { placeOf } from '../../src/machine/place.ts';
import { callSignLines } from '../../src/report/said.ts';
import { CallNow } from '../../src/screens/CallNow.tsx';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { interviewWith, isFocused, Place, presentedIn, show, texts, voices } from '../support/screen.tsx';

const { callNow, print, error } = words.interface;
const { emergencyNumber } = deployment;
const beside = callNow.besideSign['seizure-or-blackout'];
if (beside === undefined) throw new Error('There are no words beside a seizure');

function alarm(props: Partial<ComponentProps<typeof CallNow>> = {}) {
  const done: unknown[] = [];
  const shown = show(
    <CallNow
      words={words}
      respondent="self"
      signs={[{ id: 'speech', from: [], sentences: ['Speech is suddenly slurred, or the words cannot be found'] }]}
      notes={{}}
      wrote={[]}
      onNote={(about, text) => done.push([about, text])}
      onMistake={() => done.push('mistake')}
      onCallNoted={null}
      timeNow={() => '14:05'}
      onPrint={async () => done.push('print') > 0}
      handOver={null}
      takeBack={null}
      {...props}
    />,
  );
  return { ...shown, done };
}

describe('a person with a sign of an emergency', () => {
  test('is told to call now, even if the sign is over, and can do nothing but call from here', () => {
    const { page } = alarm();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(callNow.title(emergencyNumber));
    expect(callNow.title(emergencyNumber)).toMatch(/now, even if the sign is over/);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      `tel:${emergencyNumber}`,
    ]);
    expect(page.querySelector('[data-disposition]')?.getAttribute('data-disposition')).toBe('emergency');
  });

  test.each(voices)('reads the signs that led here, in the words for %s', async (respondent) => {
    const session = await interviewWith({ respondent, age: '50-69', emergency: ['face-droop', 'speech'] });
    const { page } = alarm({ respondent, signs: callSignLines(presentedIn(session)) });
    expect(texts(page, '.said li')).toEqual([
      'One side of the face suddenly hangs down',
      'Speech is suddenly slurred, or the words cannot be found',
    ]);
    expect(screen.getByRole('heading', { name: voiced(callNow.youSaid, respondent) })).toBeTruthy();
  });

  test('is told what to do if she cannot speak or hear', () => {
    const { page } = alarm();
    expect(screen.getByRole('heading', { name: callNow.cannotSpeakTitle })).toBeTruthy();
    for (const line of [...callNow.cannotSpeak, ...callNow.whileWaiting]) expect(texts(page, 'li')).toContain(line);
  });

  test('may note what the crew will ask: kept when she leaves the field, and only if it changed', async () => {
    const { user, done } = alarm({ notes: { location: 'Mill Lane 4' } });
    const began = screen.getByLabelText(voiced(callNow.notes['last-well'].label, 'self'));
    const place = screen.getByLabelText<HTMLInputElement>(voiced(callNow.notes.location.label, 'self'));
    expect(place.value).toBe('Mill Lane 4');
    await user.type(began, 'at 7');
    expect(done).toEqual([]);
    await user.click(place);
    expect(done).toEqual([['last-well', 'at 7']]);
    await user.click(screen.getByLabelText(voiced(callNow.notes['call-back'].label, 'self')));
    expect(done).toEqual([['last-well', 'at 7']]);
  });

  test('may say that she ticked it by mistake, or print the page', async () => {
    const { user, done } = alarm();
    await user.click(screen.getByRole('button', { name: callNow.mistake }));
    await user.click(screen.getByRole('button', { name: print.print }));
    expect(done).toEqual(['mistake', 'print']);
  });

  test('whom a doctor has seen reads a sentence, and it is no way on', () => {
    alarm();
    expect(screen.getByText(callNow.seenByDoctor).closest('a, button')).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  test.each(voices)('who knows her epilepsy reads of her care plan, far below the call (%s)', async (respondent) => {
    const session = await interviewWith({ respondent, age: '30-39', emergency: ['seizure-or-blackout'] });
    const { page } = alarm({ respondent, signs: callSignLines(presentedIn(session)) });
    const { title, ownPlan, call } = beside;
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeTruthy();
    const told = page.textContent;
    expect(told).toContain(voiced(call, respondent));
    expect(told.indexOf(callNow.call(emergencyNumber))).toBeLessThan(told.indexOf(voiced(ownPlan, respondent)));
    expect(page.querySelectorAll('a')).toHaveLength(1);
  });

  test('who said nothing of a seizure reads nothing of epilepsy', () => {
    alarm();
    expect(screen.queryByText(beside.title)).toBeNull();
  });

  test.each(['self', 'carer'] as const)('is not offered to note the call and go on (%s)', async (respondent) => {
    const session = await interviewWith({ respondent, age: '50-69', emergency: ['speech'] });
    const { page } = show(<Place session={session} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(callNow.title(emergencyNumber));
    expect(screen.queryByText(callNow.nurse.forRecord)).toBeNull();
    expect(page.querySelector('form, [name="placed-at"]')).toBeNull();
  });
});

describe('a nurse whose patient has a sign of an emergency', () => {
  test('reads first what belongs in her own record, and no field here asks for it', () => {
    const { page } = alarm({ respondent: 'nurse', onCallNoted: () => undefined });
    const told = page.textContent;
    expect(callNow.nurse.forRecord).toMatch(/where the person is.*number to call back.*who is with the person/);
    const first = told.indexOf(callNow.nurse.forRecord);
    expect(first).toBeGreaterThan(told.indexOf(callNow.call(emergencyNumber)));
    expect(first).toBeLessThan(told.indexOf(voiced(callNow.youSaid, 'nurse')));
    expect([...page.querySelectorAll('input, textarea, select')].map(({ id }) => id)).toEqual([
      'placed-at',
      'last-well',
    ]);
  });

  test('reads what to say to the caller, and nothing that speaks to a patient', async () => {
    const session = await interviewWith({ ...usualSpasm, emergency: ['seizure-or-blackout'], respondent: 'nurse' });
    const { page } = alarm({
      respondent: 'nurse',
      signs: callSignLines(presentedIn(session)),
      onCallNoted: () => undefined,
    });
    for (const line of callNow.nurse.toCaller) expect(texts(page, 'li')).toContain(line);
    const toAPatient = [
      ...callNow.sayToo,
      ...callNow.whileWaiting,
      ...callNow.cannotSpeak,
      callNow.whileWaitingTitle,
      callNow.cannotSpeakTitle,
      callNow.evenIfGone,
      callNow.tellTitle,
      callNow.tellHint,
      callNow.seenByDoctor,
      voiced(callNow.notes['last-well'].label, 'self'),
    ];
    for (const text of toAPatient) expect(page.textContent).not.toContain(text);
  });

  test('fills in the present time with one press, and may still write another', async () => {
    const noted: string[] = [];
    const { user } = alarm({ respondent: 'nurse', onCallNoted: (placedAt) => noted.push(placedAt) });
    const time = screen.getByLabelText<HTMLInputElement>(callNow.nursePlacedAt);
    expect(time.value).toBe('');
    await user.click(screen.getByRole('button', { name: callNow.nurseNow }));
    expect(time.value).toBe('14:05');
    expect(noted).toEqual([]);
    await user.clear(time);
    await user.type(time, '13:58');
    await user.click(screen.getByRole('button', { name: callNow.nurseGoOn }));
    expect(noted).toEqual(['13:58']);
  });

  test('finds the time of the call empty until she gives it, notes the call and goes on', async () => {
    const noted: string[] = [];
    const { user } = alarm({ respondent: 'nurse', onCallNoted: (placedAt) => noted.push(placedAt) });
    const time = screen.getByLabelText<HTMLInputElement>(callNow.nursePlacedAt);
    expect(time.value).toBe('');
    await user.type(time, '13:58');
    await user.click(screen.getByRole('button', { name: callNow.nurseGoOn }));
    expect(noted).toEqual(['13:58']);
  });

  test('cannot go on without the time: she is told so, and led to it, each time', async () => {
    const noted: string[] = [];
    const { user } = alarm({ respondent: 'nurse', onCallNoted: (placedAt) => noted.push(placedAt) });
    const time = screen.getByLabelText(callNow.nursePlacedAt);
    for (const _ of ['once', 'and again']) {
      await user.click(screen.getByRole('button', { name: callNow.nurseGoOn }));
      const summary = await screen.findByRole('alert');
      await isFocused(summary);
      expect(within(summary).getByText(error.heading)).toBeTruthy();
      await user.click(within(summary).getByRole('link', { name: callNow.nurseTimeMissing }));
      expect(document.activeElement).toBe(time);
    }
    expect(noted).toEqual([]);
  });

  test('goes on to the next question once she has noted it', async () => {
    const session = await interviewWith({ ...usualSpasm, ...observedNothing, emergency: ['speech'] });
    const { user } = show(<Place session={session} />);
    await user.type(screen.getByLabelText(callNow.nursePlacedAt), '14:05');
    await user.click(screen.getByRole('button', { name: callNow.nurseGoOn }));
    const name = voiced(words.questions['observed-fast'].title, 'nurse');
    expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy();
  });
});

test.each([
  ['stroke-when', { ...usualSpasm, history: ['stroke-or-tia'], 'stroke-when': 'not-assessed-7-days' }],
  ['same-day-more', { ...usualSpasm, 'same-day': ['lid-or-pupil'], 'same-day-more': ['head-eye-or-neck-pain'] }],
  ['emergency', { ...usualSpasm, emergency: ['speech'] }],
] as const)(
  'a sign that was ticked by mistake leads back to the question where it was: %s',
  async (question, answers) => {
    const session = await interviewWith(answers);
    const { user } = show(<Place session={session} />);
    await user.click(screen.getByRole('button', { name: callNow.mistake }));
    await waitFor(() => expect(placeOf(session.shown.read())).toBe(question));
  },
);
