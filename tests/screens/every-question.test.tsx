import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { optionWords } from '../../src/content/answer-words.ts';
import { optionGroups } from '../../src/content/option-groups.ts';
import { offeredOptions, questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { QuestionId, Respondent } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { ask, isBefore, texts, voices } from '../support/screen.tsx';

const inEachVoice = questions.flatMap(({ id }) => voices.map((voice) => [id, voice] as const));

test.each(inEachVoice)(
  '%s, asked of %s, is a form whose inputs carry the ids of the contract',
  (question, respondent) => {
    const { type } = questionById(question);
    const options = offeredOptions(question, undefined);
    const { page } = ask(question, { respondent });
    const inputs = [...page.querySelectorAll('input')];
    expect(new Set(inputs.map(({ name }) => name))).toEqual(new Set([question]));
    expect(inputs.map(({ value }) => value).toSorted()).toEqual(options.toSorted());
    expect(new Set(inputs.map((input) => input.type))).toEqual(new Set([type === 'single' ? 'radio' : 'checkbox']));
    expect(inputs.filter(({ checked }) => checked)).toEqual([]);
    for (const input of inputs) expectItsWords(page, input, question, respondent);

    expect(page.querySelectorAll('form')).toHaveLength(1);
    expect(texts(page, 'form [type="submit"]')).toEqual([words.interface.next]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  },
);

function expectItsWords(page: HTMLElement, one: HTMLInputElement, question: QuestionId, respondent: Respondent): void {
  const { label, hint } = optionWords(words, question, one.value);
  expect(texts(page, `label[for="${one.id}"] .option-label`)).toEqual([voiced(label, respondent)]);
  const described = one.getAttribute('aria-describedby');
  const read = described === null ? undefined : document.getElementById(described)?.textContent;
  expect(read).toBe(hint === undefined ? undefined : voiced(hint, respondent));
}

const long = questions.filter(({ options }) => options.length > 8).map(({ id }) => id);

test('twelve questions have more than eight options, and each of them has groups', () => {
  const grouped: string[] = Object.keys(optionGroups);
  expect(long.filter((id) => !grouped.includes(id))).toEqual([]);
  expect(long).toHaveLength(12);
});

describe.each(long)('the long list of %s', (question: QuestionId) => {
  test('stands in groups of eight at most, each under its heading', () => {
    const { page } = ask(question);
    const headings: Readonly<Record<string, string>> = words.questions[question].groups;
    const groups = [...page.querySelectorAll<HTMLElement>('fieldset [role="group"]')];
    expect(texts(page, 'fieldset h2')).toEqual(Object.values(headings));
    expect(groups.map((group) => within(group).getByRole('heading', { level: 2 }).id)).toEqual(
      groups.map((group) => group.getAttribute('aria-labelledby')),
    );
    for (const group of groups) expect(group.querySelectorAll('input').length).toBeLessThanOrEqual(8);
  });

  test('sets what stands alone apart, after "or"', () => {
    const { page } = ask(question);
    const or = page.querySelector('.option-or');
    expect(or?.textContent).toBe(words.interface.or);
    for (const input of page.querySelectorAll('input')) {
      const isApart = or !== null && isBefore(or, input);
      expect(input.closest('[role="group"]') === null, input.value).toBe(isApart);
    }
    expect(texts(page, '.option-or ~ .options .option-label').length).toBeGreaterThan(0);
  });
});

test.each(questions.map(({ id }) => id))('"not sure" to %s is an answer like the others, after "or"', (question) => {
  const { page } = ask(question);
  const or = page.querySelector('.option-or');
  const unsure = [...page.querySelectorAll('input:is([value="not-sure"], [value="not-checked"])')];
  expect(unsure).toHaveLength(question === 'respondent' ? 0 : 1);
  for (const input of unsure) expect(or !== null && isBefore(or, input)).toBe(true);
});
