import { expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId, questionById } from '../../src/content/question-by-id.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const patient = { ...usualSpasm, ...observedNothing };
const { interface: ui, questions } = words;

/** The first questions, with one answer and with several, and the last ones; the long run goes all the way. */
const ways = tried(
  [
    { from: 'start', to: 'summary' },
    { from: 'start', to: 'same-day' },
    { from: 'triggers', to: 'summary' },
  ] as const,
  // The last questions by keyboard: `nurse-desk`, and a person by the three keys of `by-ear`.
  ({ to }) => to === 'same-day',
);

test.for(ways)('a nurse walks from $from to $to by keyboard alone', async ({ from, to }, { newcomer: nurse }) => {
  await nurse.opens();
  if (from !== 'start') await nurse.hasComeTo(from, patient);
  let here: string = from;
  while (here !== to) {
    const question = here === 'start' ? 'respondent' : here;
    if (!isQuestionId(question)) throw new Error(`There is no question at "${here}"`);
    await keysAnswer(nurse, question, [patient[question] ?? []].flat());
    here = await nurse.leaves(here);
  }
  if (to !== 'summary') return;
  await nurse.isAt('summary');
  await expect.poll(() => nurse.focusIsOn('h1')).toBe(true);
});

inTheLongRun(() => {
  test('a nurse opens a question in the outline by keyboard', async ({ newcomer: nurse }) => {
    await nurse.opens();
    await nurse.hasComeTo('duration', patient);
    await tabTo(nurse, '.rail button', questions.medicines.name);
    await nurse.page.keyboard.press('Enter');
    await nurse.isAt('medicines');
  });
});

test('the first key leads past the head of the page to the question', async ({ newcomer: person }) => {
  await person.opens();
  await person.page.keyboard.press('Tab');
  expect(await person.page.evaluate(() => document.activeElement?.textContent)).toBe(ui.skipToContent);
  await person.page.keyboard.press('Enter');
  expect(await person.focusIsOn('h1')).toBe(true);
});

test('no single letter does anything, since speech input types letters', async ({ newcomer: person }) => {
  await person.opens();
  await person.hasComeTo('side', usualSpasm);
  for (const letter of 'abcdefghijklmnopqrstuvwxyz1234567890?/') await person.page.keyboard.press(letter);
  expect(await person.place()).toBe('side');
  expect(await person.ticked('side')).toEqual([]);
});

/** Tab to the question, arrows to a radio or Tab and Space to the boxes, and Enter. */
async function keysAnswer(person: Person, question: QuestionId, options: readonly string[]): Promise<void> {
  await expect.poll(async () => question === 'respondent' || (await person.focusIsOn('h1'))).toBe(true);
  const single = questionById(question).type === 'single';
  for (const option of options) {
    if (single) {
      await tabTo(person, `input[name="${question}"]`);
      await person.page.keyboard.press('Space');
      for (let key = 0; key < 20 && (await person.ticked(question))[0] !== option; key += 1) {
        await person.page.keyboard.press('ArrowDown');
      }
    } else {
      await tabTo(person, `input[name="${question}"][value="${option}"]`);
      await person.page.keyboard.press('Space');
    }
  }
  await person.page.keyboard.press('Enter');
}

async function tabTo(person: Person, selector: string, named?: string): Promise<void> {
  for (let key = 0; key < 120; key += 1) {
    await person.page.keyboard.press('Tab');
    const there = await person.page.evaluate(
      ([wanted, name]) => {
        const { activeElement } = document;
        return activeElement?.matches(wanted) === true && (name === undefined || activeElement.textContent === name);
      },
      [selector, named] as const,
    );
    if (there) return;
  }
  throw new Error(`Tab does not lead to ${named ?? selector}`);
}
