import { expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { shownOptions } from '../../src/content/shown-options.ts';
import { everythingSeen, usualSpasm } from '../support/answers.ts';
import { treeAt } from '../support/chromium-tree.ts';
import { test } from '../support/journey.ts';
import type { Person } from '../support/person.ts';
import { toldAt } from '../support/told-to-a-reader.ts';

/** The question on the page is told as its words have it, with nothing chosen, without an answer, and with one chosen. */
async function isTold(person: Person, question: QuestionId, { respondent }: Answers): Promise<void> {
  const nothing = toldAt(question, respondent, null);
  expect(await treeAt(person, nothing.title), question).toEqual({ ...nothing, alert: '' });

  await person.continuesOn();
  await person.main.getByRole('alert').waitFor();
  const wrong = await treeAt(person, nothing.title);
  const way = wrong.alert.slice(words.interface.error.heading.length);
  expect(wrong.alert, question).toBe(words.interface.error.heading + way);
  expect(Object.values(words.interface.error), question).toContain(way);
  expect(wrong.hint, question).toBe(`${nothing.hint} ${way}`);

  const [first = ''] = shownOptions(question, undefined);
  await person.ticks(question, first);
  expect((await treeAt(person, nothing.title)).options, question).toEqual(toldAt(question, respondent, first).options);
}

test.for([
  ['a person', usualSpasm, 'review'],
  // She has no review before her result.
  ['a nurse', everythingSeen, 'summary'],
] as const)(
  "what Chromium's own tree tells a screen reader at every question that %s is asked is what stands in its words",
  async ([, answers, end], { person }) => {
    // In a wide window a nurse has a form of her own, with what she says as its heading.
    await person.page.setViewportSize({ width: 900, height: 900 });
    await person.opens();
    await person.hasComeTo('age', answers);
    const met: string[] = [];
    await person.walksTo(end, answers, async (here) => {
      if (!isQuestionId(here)) return;
      met.push(here);
      await isTold(person, here, answers);
      await person.reloads();
    });
    expect(met).toContain('emergency');
  },
);
