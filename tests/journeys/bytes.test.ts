import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { conditions } from '../../src/content/conditions.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const kilobyte = 1000;

const known = new Map<string, number>();

/** What a host sends for this file: brotli at its best, which takes a while, so each file is packed once. */
function sent(file: string): number {
  const bytes = known.get(file) ?? brotliCompressSync(readFileSync(`dist/${file}`)).length;
  known.set(file, bytes);
  return bytes;
}

/** What has come so far, whatever its type: the start page with its style, and all that it asked for. The offline copy comes after, and apart. */
async function listen(person: Person): Promise<() => string[]> {
  await person.hasNoOfflineCopy();
  const files = new Set(['index.html']);
  person.page.on('request', (request) => {
    const file = request.url().slice(person.site.length);
    if (file !== '' && !file.endsWith('.html')) files.add(file);
  });
  return () => [...files];
}

const sum = (files: readonly string[]): number => files.reduce((bytes, file) => bytes + sent(file), 0);

describe('what a person waits for, in bytes as they are sent (brotli)', () => {
  test('the start page with its style: at most 12 kB, and nothing else before the first control', async ({
    person,
  }) => {
    expect(sent('index.html')).toBeLessThanOrEqual(12 * kilobyte);
    person.watch.allows(/ERR_FAILED/);
    await person.page.route(/\.\w+$/, (route) => route.abort('failed'));
    await person.page.goto(person.site, { waitUntil: 'commit' });
    await person.ticks('respondent', 'self');
  });

  test('to the review: at most 158 kB, and through the summary: at most 191 kB, page and style included', async ({
    person,
  }) => {
    const asked = await listen(person);
    await person.opens();
    await person.walksTo('sleep', usualSpasm);
    // The next page is the review, which asks for the summary before anybody wants it.
    expect(sum(asked())).toBeLessThanOrEqual(158 * kilobyte);
    await person.walksTo('summary', usualSpasm);
    expect(sum(asked())).toBeLessThanOrEqual(191 * kilobyte);
    expect(asked().filter((file) => file.startsWith('assets/')).length).toBeGreaterThan(3);
    expect(asked().filter((file) => /urse|sources|[Ff]ile/.test(file))).toEqual([]);
  });

  inTheLongRun(() => {
    test('a nurse, with all that is hers: at most 220 kB', async ({ person }) => {
      const asked = await listen(person);
      await person.opens();
      await person.walksTo('summary', { ...usualSpasm, ...observedNothing });
      await person.page.locator('.own-level').waitFor();
      expect(asked().filter((file) => /urse/.test(file))).toHaveLength(7);
      expect(sum(asked())).toBeLessThanOrEqual(220 * kilobyte);
    });
  });

  test('saving and opening a file, fetched when somebody unfolds either: at most 3 kB', () => {
    const parts = readdirSync('dist/assets').filter((name) => /^(FilePlaces|file)-/.test(name));
    expect(parts).toHaveLength(2);
    expect(sum(parts.map((name) => `assets/${name}`))).toBeLessThanOrEqual(3 * kilobyte);
  });

  test('what reads a page about a condition aloud, fetched once it is turned on: at most 5 kB, and its sentences at most 4.5 kB', () => {
    const files = readdirSync('dist/assets').map((name) => `assets/${name}`);
    const shared = files.filter((file) => file.includes('/read-page-'));
    expect(shared).toHaveLength(1);
    expect(sum(shared)).toBeLessThanOrEqual(5 * kilobyte);
    for (const condition of conditions) {
      const own = files.filter((file) => file.includes(`/aloud-${condition}-`));
      expect(own, condition).toHaveLength(1);
      expect(sum(own), condition).toBeLessThanOrEqual(4.5 * kilobyte);
    }
  });

  test('the offline copy, fetched when the page is quiet: its worker, which names every file, at most 5.6 kB', () => {
    expect(sent('sw.js')).toBeLessThanOrEqual(5.6 * kilobyte);
  });
});

test.for(conditions.map((condition) => ({ condition })))(
  'the page about $condition: style of at most 4 kB, and not one script file',
  ({ condition }) => {
    const html = readFileSync(`dist/conditions/${condition}.html`, 'utf8');
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    expect(style.length).toBeGreaterThan(1000);
    expect(brotliCompressSync(style).length).toBeLessThanOrEqual(4 * kilobyte);
    expect(html).not.toMatch(/<script[^>]+src=/);
  },
);
