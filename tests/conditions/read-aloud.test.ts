import { expect, test } from 'vitest';
import { conditionPageProps } from '../../scripts/build/condition-page-props.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { conditionAloud } from '../../src/report/aloud/condition.ts';
import type { Sentence } from '../../src/report/aloud/sentence.ts';
import { english, pageOf, textOf } from './built-pages.ts';

/** What is for the eye: what leads elsewhere, where it comes from, and what reads aloud. */
const forTheEye = [
  /<nav .*?<\/nav>/gs,
  /<sup .*?<\/sup>/gs,
  /<div id="sources">.*?<\/div>/gs,
  /<h2>Sources<\/h2>/g,
  /<div class="read-aloud.*?<\/div>/gs,
  /<p class="(no-print|notice past-review)">.*?<\/p>/gs,
];

const readAloud = (condition: ConditionId): Sentence[] =>
  conditionAloud(aloud.saying, conditionPageProps(condition, english));

const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, '');

test.each(conditions)('the page about %s is read aloud whole, word for word and in its own order', (condition) => {
  const main = /<main .*<\/main>/s.exec(pageOf(condition))?.[0] ?? '';
  const heard = forTheEye.reduce((html, one) => html.replaceAll(one, ''), main);
  const shown = readAloud(condition).map((sentence) => sentence.shown);
  expect(withoutSpaces(shown.join(''))).toBe(withoutSpaces(textOf(heard)));
});

test.each(conditions)('of the page about %s no short form is left that a voice would say as a word', (condition) => {
  const unsayable = readAloud(condition).filter(({ said }) => /\b[A-Z]{2,}\b|\d[\u2013-]\d/.test(said));
  expect(unsayable).toEqual([]);
});

test('about a stroke, the call is said before what it is, digit by digit', () => {
  const said = readAloud('stroke').map((sentence) => sentence.said);
  expect(said.slice(0, 3)).toEqual(['Stroke', 'When to get help', 'Call one one two']);
});
