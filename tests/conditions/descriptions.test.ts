import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startPage } from '../../scripts/build/start-page.tsx';
import { conditions } from '../../src/content/conditions.ts';
import { words } from '../../src/content/en/interview.ts';
import { built, pageOf, textOf } from './built-pages.ts';

const describedAs = (html: string): string[] =>
  [...html.matchAll(/<meta name="description" content="([^"]*)"/g)].map(([, said = '']) => textOf(said));

describe('in a list of search results', () => {
  test.each([...built])('%s says in one or a few whole sentences what it is', (_file, html) => {
    const [description = '', ...more] = describedAs(html);
    expect(more).toEqual([]);
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/[.]$/);
  });

  test('no two pages say the same of themselves', () => {
    const all = [...built.values()].flatMap(describedAs);
    expect(new Set(all).size).toBe(built.size);
  });

  test('a condition page says what it says in short', () => {
    for (const condition of conditions) {
      const [, panel = ''] = /<section id="inShort"[^>]*>(.*?)<\/section>/s.exec(pageOf(condition)) ?? [];
      expect(textOf(panel), condition).toContain(describedAs(pageOf(condition))[0]);
    }
  });
});

describe('a link to the start page that somebody passes on', () => {
  const html = startPage(readFileSync('index.html', 'utf8'), words);

  test('shows what the program is, the same for everybody, and names no host', () => {
    const { product, install } = words.interface;
    expect(html).toContain(`<meta property="og:title" content="${product}" />`);
    expect(html).toContain(`<meta property="og:description" content="${install.description}" />`);
    expect(html).not.toMatch(/og:url|rel="canonical"/);
  });
});

test('no search engine is kept out', () => {
  expect(existsSync('public/robots.txt')).toBe(true);
  expect(readFileSync('public/robots.txt', 'utf8')).toBe('User-agent: *\nAllow: /\n');
});
