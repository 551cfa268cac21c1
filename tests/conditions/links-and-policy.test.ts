import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conditions } from '../../src/content/conditions.ts';
import { aloudOf, built, idsIn, linksIn, linkTagsIn } from './built-pages.ts';

describe.each([...built])('%s', (file, html) => {
  test('uses no id twice', () => {
    const ids = idsIn(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('leads only to files and places that are there', () => {
    const inside = linksIn(html).filter((link) => !/^(https?|tel):/.test(link));
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter((link) => !leadsSomewhere(file, link))).toEqual([]);
  });

  test('leads back to the start page, and to all condition pages', () => {
    const targets = linksIn(html).map((link) => resolved(file, link).target);
    expect(targets).toContain('index.html');
    expect(targets).toContain('conditions/index.html');
  });

  test('has the way back to the summary, and what opens it is the first thing on the page', () => {
    expect(linksIn(html).map((link) => resolved(file, link))).toContainEqual({
      target: 'index.html',
      fragment: 'summary',
    });
    expect(html).toContain('<body><span id="from-summary"></span>');
  });

  test('tells no other site where the reader came from', () => {
    const outside = linkTagsIn(html).filter((tag) => /href="https?:/.test(tag));
    expect(outside.filter((tag) => !tag.includes('rel="noreferrer noopener"'))).toEqual([]);
    expect(html).toContain('<meta name="referrer" content="no-referrer"/>');
  });

  test('says once, and in one place, when to call: in its own part, or at its foot', () => {
    const own = html.includes('id="help"');
    expect(own).toBe(!['conditions/index.html', 'privacy.html', 'accessibility.html'].includes(file));
    expect(html.includes('class="new-sign"')).toBe(!own);
    expect(html.match(/href="tel:/g) ?? []).toHaveLength(own ? 1 : 0);
  });

  test('asks for nothing but the icon, which is there', () => {
    const asked = [...html.matchAll(/<(?!a )[a-z]+ [^>]*?(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
    expect(asked.map((address) => resolved(file, address ?? '').target)).toEqual(['icon.svg']);
    expect(existsSync('public/icon.svg')).toBe(true);
  });

  test('holds one style and one script of half a kilobyte, allowed by their hash, and no inline handler', () => {
    const policy = policyOf(html);
    expect(policy).toContain(`style-src ${hashOf(only(html, 'style'))};`);
    expect(policy).toContain(hashOf(only(html, 'script')));
    expect(only(html, 'script').length).toBeLessThanOrEqual(512);
    expect(html.match(/\s(on[a-z]+|style)=/g)).toBeNull();
  });

  test('allows no other script; the pages about conditions one more of a quarter of a kilobyte, and files of this site: what reads the page aloud is loaded from there once it is turned on', () => {
    const more = [...html.matchAll(/<script type="module">(.*?)<\/script>/g)].map((match) => match[1] ?? '');
    const isReadAloud = /^conditions\/(?!index)/.test(file);
    expect(more).toHaveLength(isReadAloud ? 1 : 0);
    for (const one of more) expect(one.length).toBeLessThanOrEqual(256);
    const allowed = [...(isReadAloud ? ["'self'"] : []), ...[only(html, 'script'), ...more].map(hashOf)];
    expect(policyOf(html)).toContain(`script-src ${allowed.join(' ')};`);
    expect(policyOf(html)).toContain("connect-src 'none'");
    expect(policyOf(html)).toContain("trusted-types 'none'");
  });

  test('has the button that turns reading aloud on where the page is about a condition, and nowhere else', () => {
    const addresses = [...html.matchAll(/data-aloud="([^"]*)"/g)].map((match) => resolved(file, match[1] ?? '').target);
    const about = conditions.filter((condition) => file === `conditions/${condition}.html`);
    expect(addresses).toEqual(about.map(aloudOf));
  });
});

function resolved(file: string, link: string): { readonly target: string; readonly fragment: string } {
  const [path = '', fragment = ''] = link.split('#');
  if (path === '') return { target: file, fragment };
  const target = posix.join(posix.dirname(file), path);
  return { target: posix.normalize(/(^|[./])$/.test(path) ? `${target}/index.html` : target), fragment };
}

function leadsSomewhere(file: string, link: string): boolean {
  const { target, fragment } = resolved(file, link);
  // The places of the start page are those of the interview.
  if (target === 'index.html') return ['', 'summary'].includes(fragment);
  const page = built.get(target);
  return page !== undefined && (fragment === '' || idsIn(page).includes(fragment));
}

function policyOf(html: string): string | undefined {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#x27;', "'");
}

function only(html: string, tag: 'style' | 'script'): string {
  const found = [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))];
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? '';
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
