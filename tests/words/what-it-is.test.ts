import { expect, test } from 'vitest';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { spasmIs } from '../../src/content/en/what-it-is.ts';
import { voiced } from '../../src/content/voiced.ts';

const { start } = words.interface;
const { named } = words.questions;

/** The texts of a page in the order in which they are read, up to the first that names hemifacial spasm. */
function toTheFirstName(texts: readonly string[]): readonly string[] {
  const first = texts.findIndex((text) => /hemifacial spasm/i.test(text));
  return first === -1 ? [] : texts.slice(0, first + 2);
}

const fits = Object.entries(summary.fit).filter(([fit]) => fit !== 'cannot-tell');

test.each<[string, readonly string[]]>([
  ['the start page', [start.title, start.lead, ...start.facts, ...start.more]],
  [
    'what a doctor has named',
    Object.values(named.options).flatMap(({ label, hint = '' }) => [label, hint].map(String)),
  ],
  ...fits.map(([fit, { heading, explanation }]): [string, readonly string[]] => [
    `the result, ${fit}`,
    [heading, voiced(explanation, 'self')],
  ]),
  ['a page about another condition', [conditionChrome.sections.difference, conditionChrome.spasmIs]],
])('where a person first reads "hemifacial spasm" she reads what it is: %s', (_, texts) => {
  expect(toTheFirstName(texts).join(' ')).toContain(spasmIs);
});
