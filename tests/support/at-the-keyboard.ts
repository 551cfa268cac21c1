import { expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { optionKeys } from '../../src/screens/desk/option-keys.ts';
import type { Person } from './person.ts';

/** Chosen before the page is opened, as it is remembered from the day before. */
export async function hasKeysOn(nurse: Person): Promise<void> {
  await nurse.hasABrowserWhere(() => localStorage.setItem('face-twitch keys', 'true'));
}

/** The keys beside the options, as the page shows them. */
async function keysShown({ main }: Person): Promise<ReadonlyMap<string, string>> {
  const options = await main
    .locator('.option input')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')));
  return optionKeys(options);
}

/** Presses the key of an option, again until it counts: in the first moments of a question no key does. */
export async function marks(nurse: Person, question: QuestionId, option: string): Promise<string> {
  const key = (await keysShown(nurse)).get(option);
  if (key === undefined) throw new Error(`"${option}" of "${question}" has no key`);
  await expect
    .poll(async () => {
      await nurse.page.keyboard.press(key);
      return (await nurse.ticked(question)).includes(option);
    })
    .toBe(true);
  return key;
}

/** Answers question after question with single keys and Enter until a place is reached. Returns every key that counted, by question. */
export async function answersByKey(
  nurse: Person,
  answers: Answers,
  until: string,
  look: (at: string) => Promise<void>,
) {
  const pressed = new Map<QuestionId, string[]>();
  for (let here = await nurse.place(); here !== until; here = await nurse.leaves(here)) {
    if (!isQuestionId(here)) throw new Error(`No keys are known for "${here}"`);
    await nurse.page.locator('.workplace').waitFor();
    await look(here);
    const keys: string[] = [];
    for (const option of [answers[here] ?? []].flat()) keys.push(await marks(nurse, here, option));
    await nurse.page.keyboard.press('Enter');
    pressed.set(here, [...keys, 'Enter']);
  }
  return pressed;
}

/** Whether a nurse sees all of the question without a scroll, and how many lines its heading takes. */
export async function whatIsInSight({ page }: Person) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('main h1, main .option, main button[type="submit"]')];
    const boxes = shown.map((one) => one.getBoundingClientRect());
    const heading = document.querySelector('h1');
    const line = heading === null ? 1 : Number.parseFloat(getComputedStyle(heading).lineHeight);
    return {
      all: boxes.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
      lines: Math.floor((heading?.getBoundingClientRect().height ?? 0) / line),
      sideways: document.documentElement.scrollWidth > innerWidth,
      scrolledTo: scrollY,
    };
  });
}

/** What the nurse's bar and column say, by the words on their buttons. */
export const { desk } = words.interface.nurse;
