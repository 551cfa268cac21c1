import { describe, expect, test } from 'vitest';
import { pageSections } from '../../src/content/condition-page.ts';
import { conditionPages, helpFirst } from '../../src/content/condition-pages.ts';
import { conditions } from '../../src/content/conditions.ts';
import { pageOf, textOf } from './built-pages.ts';

/** What tells anybody to call, to be seen soon, not to drive, or that questions rule nothing out. */
const warning =
  /emergency|\bcall (the|a|too|now|for|if)\b|same day|\btoday\b|see a doctor|has to look|needs (a check|care|help)\b|within two weeks|not drive|do not stop|start or stop|cannot rule out|rule these causes out/i;

describe.each(conditions)('on the page about %s', (condition) => {
  const html = pageOf(condition);

  test('nothing that is folded tells anybody to call or to be seen', () => {
    for (const fold of foldsOf(html))
      expect(
        fold.statements.filter((statement) => warning.test(statement)),
        fold.title,
      ).toEqual([]);
  });

  test('what it is in short, when to get help and what helps are never folded', () => {
    for (const section of ['inShort', 'help', 'treatment', 'tests'])
      expect(html, section).toContain(`<section id="${section}"`);
  });

  test('when to get help comes before everything else that is told, and the sources are the last of it', () => {
    const others = pageSections.filter(
      (section) => !['inShort', 'help'].includes(section) && placeOf(section, html) > 0,
    );
    for (const section of others) {
      expect(placeOf('help', html), section).toBeLessThan(placeOf(section, html));
      expect(placeOf('sources', html), section).toBeGreaterThan(placeOf(section, html));
    }
    expect(placeOf('help', html) < placeOf('inShort', html)).toBe(helpFirst.includes(condition));
  });

  test('each fold says on its line what is inside, and the place that a link leads to stands inside', () => {
    const folds = foldsOf(html);
    expect(folds.map(({ id }) => id)).toContain('sources');
    for (const { title, id } of folds) {
      expect(title.length, id).toBeGreaterThan(5);
      expect(id).toMatch(/^[a-z]+$/i);
    }
  });
});

test('the page about hemifacial spasm opens with what it is, and figures from far places are folded', () => {
  const [open = ''] = pageOf('hemifacial-spasm').split('<details class="fold">');
  expect(textOf(open)).not.toMatch(/Oslo|Helsinki|Minnesota|in 100,000|Kaplan/);
});

test('what works first comes first there: injections, the operation, and other medicines last', () => {
  const html = pageOf('hemifacial-spasm');
  const places = ['hfs-seed-15-botulinum', 'hfs-seed-16-operation', 'hfs-seed-13-carbamazepine'].map((id) =>
    html.indexOf(` id="${id}"`),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Object.keys(conditionPages['hemifacial-spasm'].otherMedicines)).toContain('hfs-seed-14-drugs-weak');
});

function placeOf(id: string, html: string): number {
  return html.indexOf(` id="${id}"`);
}

function foldsOf(html: string) {
  return [...html.matchAll(/<details class="fold">(.*?)<\/details>/gs)].map(([, fold = '']) => ({
    title: textOf(/<summary><h2>(.*?)<\/h2><\/summary>/.exec(fold)?.[1] ?? ''),
    id: /<\/summary><div id="([^"]*)"/.exec(fold)?.[1] ?? '',
    statements: [...fold.matchAll(/<p id="[^"]*">(.*?)<\/p>/gs)].map(([, said = '']) => textOf(said)),
  }));
}
