import { expect } from 'vitest';
import { optionWords } from '../../src/content/answer-words.ts';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { shownOptions } from '../../src/content/shown-options.ts';
import { voiced } from '../../src/content/voiced.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';
import { pressWhatShows } from '../support/spoken-labels.ts';

const { interface: ui } = words;

/** As somebody does whose hands are full, or shake: says the words that she sees, and nothing else is known of the page. */
async function says(person: Person, phrase: string): Promise<void> {
  expect(await person.page.evaluate(pressWhatShows, phrase), `what shows "${phrase}"`).toBe(1);
}

/** What the usual person says at this place. */
function phrasesAt(here: string): string[] {
  if (here === 'review') return [ui.review.confirm];
  const question = here === 'start' ? 'respondent' : here;
  if (!isQuestionId(question)) throw new Error(`Nobody knows what to say at "${here}"`);
  const options = [usualSpasm[question] ?? []].flat();
  const labels = options.map((option) => voiced(optionWords(words, question, option).label, 'self'));
  return [...labels, here === 'start' ? ui.start.begin : ui.next];
}

test('a person goes through a whole interview, changes an answer and reads the result, by the words on the page alone', async ({
  newcomer: person,
}) => {
  await person.opens();
  for (let here = 'start'; here !== 'review'; here = await person.leaves(here))
    for (const phrase of phrasesAt(here)) await says(person, phrase);
  await says(person, ui.review.change(words.questions.side.name));
  await person.isAt('side');
  await says(person, ui.next);
  await person.isAt('review');
  await says(person, ui.review.confirm);
  await person.isAt('summary');
  await person.main.locator('[data-fit]').waitFor();
});

inTheLongRun(() => {
  test('a person who has the answers numbered finds each called by its number, on the next visit, too', async ({
    newcomer: person,
  }) => {
    const labels = shownOptions('side', undefined).map((option, index) => {
      const { label } = optionWords(words, 'side', option);
      return `${index + 1}. ${voiced(label, 'self')}`;
    });
    await person.opens();
    await person.hasComeTo('side', usualSpasm);
    await person.opensDisplay();
    await says(person, ui.display.numbers);
    await expect.poll(() => namesOfRadios(person)).toEqual(expect.arrayContaining(labels));
    await person.reloads();
    await person.isAt('side');
    await expect.poll(() => namesOfRadios(person)).toEqual(labels);
  });
});

/** What the browser itself tells the voice control of the device: only it knows what a style adds to a name. */
async function namesOfRadios({ page }: Person): Promise<unknown[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ role, ignored }) => role?.value === 'radio' && !ignored).map(({ name }) => name?.value);
}
