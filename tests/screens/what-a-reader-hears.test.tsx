import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { interviewParts, partOf } from '../../src/content/interview-parts.ts';
import { questions } from '../../src/content/questions.ts';
import { shownOptions } from '../../src/content/shown-options.ts';
import { ask, button, isBefore } from '../support/screen.tsx';
import { tried } from '../support/long-run.ts';
import { toldAt } from '../support/told-to-a-reader.ts';

const respondent = 'carer';

/** Writes down what Testing Library works out for each element that it asks about. */
const note = (into: Map<Element, string>) => (text: string, element: Element | null) => {
  if (element !== null) into.set(element, text);
  return true;
};

/** What a screen reader is told of each of these: by what they are called, what is said of them, and whether they are ticked. */
function told(group: HTMLElement, role: 'radio' | 'checkbox') {
  const names = new Map<Element, string>();
  const more = new Map<Element, string>();
  return within(group)
    .getAllByRole<HTMLInputElement>(role, { name: note(names), description: note(more), hidden: true })
    .map((one) => ({ name: names.get(one), more: more.get(one), ticked: one.checked }));
}

describe.each(questions.map(({ id }) => id))('at the question %s a screen reader is told', (question) => {
  const { title, hint, role, options } = toldAt(question, respondent, null);

  test('the part, the group and what to know of it, and each answer in its place with what it is and its state', async () => {
    const { user, page } = ask(question, { respondent });
    const part = partOf(question);
    const { progress } = words.interface;
    const place = screen.getByText(progress.part(`${interviewParts.indexOf(part) + 1}`, progress.names[part]));
    const group = screen.getByRole('group', { name: title, hidden: true });
    expect(isBefore(place, group)).toBe(true);
    expect(screen.getByRole('group', { name: title, description: hint, hidden: true })).toBe(group);
    expect(told(group, role)).toEqual(options);

    const [first] = shownOptions(question, undefined);
    const option = page.querySelector<HTMLInputElement>(`input[value="${first}"]`);
    if (option === null || first === undefined) throw new Error(`"${question}" has no option`);
    await user.click(option);
    expect(told(group, role)).toEqual(toldAt(question, respondent, first).options);
  });
});

/** Every sixth in every run; all in the long run, which asks Chromium's own tree, too. */
const leftEmpty = tried(questions, (_, at) => at % 6 === 0).map(({ id }) => id);

describe.each(leftEmpty)('at the question %s a screen reader is told', (question) => {
  const { title, hint } = toldAt(question, respondent, null);

  test('what is wrong when it was sent without an answer: as an alert, and as a part of the group', async () => {
    const { user, page } = ask(question, { respondent });
    await user.click(button(page, words.interface.next));
    const alert = await screen.findByRole('alert', { hidden: true });
    const [heading, way] = [words.interface.error.heading, alert.querySelector('a')?.textContent ?? ''];
    expect(alert.textContent).toBe(heading + way);
    const description = `${hint} ${way}`;
    expect(screen.getByRole('group', { name: title, description, hidden: true })).toBeTruthy();
  });
});
