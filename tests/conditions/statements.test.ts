import { describe, expect, test } from 'vitest';
import { pageSections } from '../../src/content/condition-page.ts';
import type { ConditionPage } from '../../src/content/condition-page.ts';
import { conditionPages } from '../../src/content/condition-pages.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { conditionPages as words } from '../../src/content/en/condition-pages.ts';
import { sources } from '../../src/content/sources.ts';
import { contentOf, idsIn, linksIn, pageOf, textOf } from './built-pages.ts';

describe.each(conditions)('on the page about %s', (condition) => {
  const html = pageOf(condition);

  test('every statement stands exactly once, in its words', () => {
    const texts: Readonly<Record<string, string>> = words[condition].statements;
    for (const { id } of statementsOf(condition)) {
      const found = contentOf(html, id).map((content) => textOf(content.replace(/<sup .*/, '')));
      expect(found, id).toEqual([texts[id]]);
    }
  });

  test('every statement leads to the entries of exactly its sources', () => {
    for (const { id, from } of statementsOf(condition)) {
      const anchors = contentOf(html, id).flatMap(linksIn);
      expect(anchors.toSorted(), id).toEqual(from.map((source) => `#source-${source}`).toSorted());
      expect(anchors.length, id).toBeGreaterThan(0);
    }
  });

  test('every entry names the work, links to it, and says how far it was read', () => {
    for (const source of new Set(statementsOf(condition).flatMap(({ from }) => from))) {
      const { citation, url, read, year } = sources[source];
      const [entry, ...more] = contentOf(html, `source-${source}`);
      expect(more, source).toEqual([]);
      expect(textOf(entry ?? ''), source).toContain(citation);
      expect(textOf(entry ?? ''), source).toContain(conditionChrome.read[read]);
      expect(textOf(entry ?? ''), source).toContain(year === null ? conditionChrome.noYear : `${year}`);
      expect(linksIn(entry ?? ''), source).toEqual([url]);
    }
  });

  test('the small number of a source is its place in the list', () => {
    const list = idsIn(html).filter((id) => id.startsWith('source-'));
    const links = [...html.matchAll(/<a href="#(source-[^"]*)" aria-label="(\d+), source">(\d+)<\/a>/g)];
    for (const [, anchor, named, shown] of links) {
      expect(named).toBe(shown);
      expect(list[Number(shown) - 1]).toBe(anchor);
    }
    expect(links.length).toBe(statementsOf(condition).flatMap(({ from }) => from).length);
  });
});

test('a statement id is used once in all pages', () => {
  const ids = conditions.flatMap((condition) => statementsOf(condition).map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('the page about hemifacial spasm carries every row of the seed fact check', () => {
  const ids = idsIn(pageOf('hemifacial-spasm'));
  for (let row = 1; row <= 18; row += 1) {
    const prefix = `hfs-seed-${String(row).padStart(2, '0')}-`;
    expect(
      ids.filter((id) => id.startsWith(prefix)),
      prefix,
    ).not.toEqual([]);
  }
});

function statementsOf(condition: ConditionId) {
  const page: ConditionPage = conditionPages[condition];
  return pageSections.flatMap((section) => Object.entries(page[section] ?? {}).map(([id, from]) => ({ id, from })));
}
