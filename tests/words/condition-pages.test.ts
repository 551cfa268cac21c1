import { describe, expect, test } from 'vitest';
import { conditionPages } from '../../src/content/condition-pages.ts';
import { neededSections, pageSections } from '../../src/content/condition-page.ts';
import { conditions } from '../../src/content/conditions.ts';
import { conditionPages as conditionPagesWords } from '../../src/content/en/condition-pages.ts';
import { sources } from '../../src/content/sources.ts';

const pages = Object.entries(conditionPages).map(([slug, page]) => ({
  slug,
  statements: Object.values(page).flatMap((section): [string, readonly string[]][] => Object.entries(section)),
  page,
}));
const textsOf = (slug: string): Readonly<Record<string, string>> =>
  Object.entries(conditionPagesWords).find(([id]) => id === slug)?.[1].statements ?? {};
const known = Object.keys(sources);

test('every condition of the contract has a page, and no other has one', () => {
  expect(pages.map(({ slug }) => slug)).toEqual([...conditions]);
});

test('no two statements have the same id, on one page or on two', () => {
  const ids = pages.flatMap(({ statements }) => statements.map(([id]) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(pages)('the page $slug', ({ slug, page, statements }) => {
  test('has every section that a page needs and none that is not shown, and says in each of them something', () => {
    expect(Object.keys(page)).toEqual(expect.arrayContaining([...neededSections]));
    expect([...pageSections]).toEqual(expect.arrayContaining(Object.keys(page)));
    for (const section of Object.values(page)) expect(Object.keys(section).length).toBeGreaterThan(0);
  });

  test('has words for each statement, and each statement has a source that can be looked up', () => {
    expect(Object.keys(textsOf(slug)).toSorted()).toEqual(statements.map(([id]) => id).toSorted());
    for (const [id, cited] of statements) {
      expect(cited.length, id).toBeGreaterThan(0);
      expect(
        cited.filter((source) => !known.includes(source)),
        id,
      ).toEqual([]);
    }
  });

  test('says when to call the emergency number, or to be seen', () => {
    const help = Object.keys(page.help)
      .map((id) => textsOf(slug)[id] ?? '')
      .join(' ');
    expect(help).toMatch(/emergency number|same day|two weeks|appointment|doctor/i);
  });
});

test('where a medicine could be blamed, the page says not to stop it on its word', () => {
  for (const slug of ['hemifacial-spasm', 'tardive-dyskinesia', 'facial-tic', 'eyelid-myokymia']) {
    expect(Object.values(textsOf(slug)).join(' '), slug).toMatch(/(not|nobody should) (start or )?stop/i);
  }
});
