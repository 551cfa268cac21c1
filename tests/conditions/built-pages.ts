import { accessibilityDocument } from '../../scripts/build/accessibility-page.tsx';
import { conditionDocuments } from '../../scripts/build/condition-pages.tsx';
import { privacyDocument } from '../../scripts/build/privacy-page.tsx';
import type { ConditionId } from '../../src/content/conditions.ts';
import { accessibility } from '../../src/content/en/accessibility.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { conditionPages } from '../../src/content/en/condition-pages.ts';
import { words as interview } from '../../src/content/en/interview.ts';
import { privacy } from '../../src/content/en/privacy.ts';
import { conditions as names } from '../../src/content/en/summary/conditions.ts';

export const english = { interview, names, chrome: conditionChrome, pages: conditionPages, privacy, accessibility };

/** Where the build of this test would have put what reads a page aloud. */
export const aloudOf = (condition: ConditionId): string => `assets/aloud-${condition}.js`;

/** The documents that are only read, as the build writes them, by their file. */
export const built: ReadonlyMap<string, string> = new Map(
  [...conditionDocuments(english, aloudOf), privacyDocument(english), accessibilityDocument(english)].map((page) => [
    page.file,
    page.html,
  ]),
);

export const listPage = pageAt('conditions/index.html');

export function pageOf(condition: ConditionId): string {
  return pageAt(`conditions/${condition}.html`);
}

function pageAt(file: string): string {
  const html = built.get(file);
  if (html === undefined) throw new Error(`The build writes no ${file}`);
  return html;
}

export function idsIn(html: string): string[] {
  return all(html, / id="([^"]*)"/g);
}

export function linksIn(html: string): string[] {
  return all(html, /<a [^>]*?href="([^"]*)"/g);
}

/** The tags of all links, with their attributes. */
export function linkTagsIn(html: string): string[] {
  return html.match(/<a [^>]*>/g) ?? [];
}

/** What stands in the paragraphs and list items with this id. */
export function contentOf(html: string, id: string): string[] {
  return [...html.matchAll(new RegExp(`<(p|li) id="${id}">(.*?)</\\1>`, 'g'))].map((match) => match[2] ?? '');
}

/** Markup as a reader sees it. */
export function textOf(html: string): string {
  return unescaped(html.replaceAll(/<[^>]*>/g, ''));
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => unescaped(match[1] ?? ''));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
