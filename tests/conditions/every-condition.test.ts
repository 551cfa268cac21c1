import { describe, expect, test } from 'vitest';
import { pageSections } from '../../src/content/condition-page.ts';
import type { ConditionPage } from '../../src/content/condition-page.ts';
import { conditionGroups, conditionPages, helpFirst } from '../../src/content/condition-pages.ts';
import { conditions } from '../../src/content/conditions.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { conditions as names } from '../../src/content/en/summary/conditions.ts';
import { contentDate, deployment } from '../../src/content/deployment.ts';
import { built, linksIn, listPage, pageOf, textOf } from './built-pages.ts';

describe('every condition', () => {
  test.each(conditions)('%s has a page with its name as the one heading of the first level', (condition) => {
    const html = pageOf(condition);
    expect(html).toContain(`<main data-place="condition:${condition}">`);
    expect([...html.matchAll(/<h1 [^>]*>(.*?)<\/h1>/g)].map((match) => textOf(match[1] ?? ''))).toEqual([
      names[condition].name,
    ]);
  });

  test.each(conditions)('%s stands in the list exactly once, with what it is', (condition) => {
    expect(linksIn(listPage).filter((link) => link === `${condition}.html`)).toHaveLength(1);
    expect(textOf(listPage)).toContain(names[condition].gist);
  });

  test('nothing else is built than these pages, the list and the pages about privacy and accessibility', () => {
    expect([...built.keys()].toSorted()).toEqual(
      [
        'accessibility.html',
        'privacy.html',
        ...[...conditions, 'index'].map((name) => `conditions/${name}.html`),
      ].toSorted(),
    );
  });

  test('hemifacial spasm is the first in the list', () => {
    expect(linksIn(listPage).find((link) => link.endsWith('.html'))).toBe('hemifacial-spasm.html');
  });
});

describe('a page', () => {
  test.each([...built])('%s says when to call, what it is not, and how old it is', (_file, html) => {
    const text = textOf(html);
    expect(text).toContain(`Call ${deployment.emergencyNumber}`);
    expect(text).toContain(conditionChrome.notDiagnosis);
    expect(text).toContain(new Date(contentDate).getUTCFullYear().toString());
  });

  test.each(conditions)('%s has the sections in their order under headings of the second level', (condition) => {
    const { sections, differenceOfSpasm, sources, contents, readNext } = conditionChrome;
    const isSpasm = condition === 'hemifacial-spasm';
    const page: ConditionPage = conditionPages[condition];
    const there = pageSections.filter((section) => page[section] !== undefined);
    const named = there.map((one) => (isSpasm && one === 'difference' ? differenceOfSpasm : sections[one]));
    const [inShort, help, ...told] = named;
    const top = helpFirst.includes(condition) ? [help, inShort] : [inShort, help];
    expect(headings(pageOf(condition))).toEqual([...top, contents, ...told, readNext, sources]);
  });

  test('about something that can need help fast has when to get help, and the call, before everything else', () => {
    for (const condition of [...helpFirst, ...conditionGroups.helpFast]) {
      const html = pageOf(condition);
      const help = html.indexOf('<section id="help"');
      expect(help).toBeGreaterThan(0);
      expect(html.indexOf(`href="tel:${deployment.emergencyNumber}"`)).toBeGreaterThan(help);
      expect(html.indexOf(`href="tel:${deployment.emergencyNumber}"`)).toBeLessThan(html.indexOf('<li id='));
      expect(help).toBeLessThan(html.indexOf('<section id="inShort"'));
    }
  });
});

function headings(html: string): string[] {
  return [...html.matchAll(/<h[2-6][^>]*>(.*?)<\/h([2-6])>/g)].map(([, words, level]) =>
    level === '2' ? textOf(words ?? '') : `level ${level}`,
  );
}
