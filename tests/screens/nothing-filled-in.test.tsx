import { describe, expect, test } from 'vitest';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { usualSpasm } from '../support/answers.ts';
import { ask, interviewWith, Place, show, texts, ticked } from '../support/screen.tsx';
import { nursed, summarise } from '../support/summary-screen.tsx';

const stroke = { emergency: ['face-droop'] } as const;

/** The fields in which somebody may write, choose or give a time. */
function fields(page: HTMLElement) {
  return [
    ...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input:not([type="radio"], [type="checkbox"]), textarea, select',
    ),
  ];
}

/** What they hold, by their names. */
function written(page: HTMLElement): Record<string, string> {
  return Object.fromEntries(fields(page).map(({ id, value }) => [id, value]));
}

/** The screen at which an interview with these answers stands. */
async function standing(answers: Answers): Promise<HTMLElement> {
  return show(<Place session={await interviewWith(answers)} />).page;
}

describe('nothing is filled in that nobody gave', () => {
  test('on the emergency page of a nurse: neither the time of the call nor a note', async () => {
    expect(written(await standing({ ...nursed(usualSpasm), ...stroke }))).toEqual({
      'placed-at': '',
      'last-well': '',
    });
  });

  test('on the emergency page of a person', async () => {
    expect(written(await standing({ ...usualSpasm, ...stroke }))).toEqual({
      'last-well': '',
      location: '',
      'call-back': '',
    });
  });

  test('on the review', async () => {
    expect(written(await standing(usualSpasm))).toEqual({ 'own-words': '' });
  });

  test('on the summary of a nurse: neither her note nor her judgement', () => {
    const { page } = summarise(nursed(usualSpasm));
    expect(ticked(page)).toEqual([]);
    expect(written(page)).toEqual({ 'nurse-note': '', 'own-reason': '' });
  });

  test.each(questions.map(({ id }) => id))('at the question "%s"', (question) => {
    const { page } = ask(question, { respondent: 'nurse' });
    expect(ticked(page)).toEqual([]);
    expect(written(page)).toEqual({});
  });

  test('and a browser that fills in again what stood in a field before is told not to', async () => {
    const all = [
      ...fields(await standing({ ...nursed(usualSpasm), ...stroke })),
      ...fields(await standing(usualSpasm)),
      ...fields(summarise(nursed(usualSpasm)).page),
    ];
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter((field) => field.getAttribute('autocomplete') !== 'off').map(({ id }) => id)).toEqual([]);
  });
});

test.each([
  ['self', 'In your own words'],
  ['carer', 'In your own words'],
  ['nurse', "In the patient's words"],
] as const)('what was written down is shown as the words of whoever said it: %s', (respondent, title) => {
  const answers = respondent === 'nurse' ? nursed(usualSpasm) : { ...usualSpasm, respondent };
  const { page } = summarise(answers, { record: { notes: { 'own-words': 'It began after a cold.' } } });
  expect(texts(page, 'h2').filter((heading) => heading.includes('words'))).toEqual([title]);
});
