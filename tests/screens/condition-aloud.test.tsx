import { describe, expect, test } from 'vitest';
import { conditionPageProps } from '../../scripts/build/condition-page-props.ts';
import { markSentence } from '../../src/app/speech/mark.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { conditionPages } from '../../src/content/en/condition-pages.ts';
import { words as interview } from '../../src/content/en/interview.ts';
import { conditions as names } from '../../src/content/en/summary/conditions.ts';
import { conditionAloud } from '../../src/report/aloud/condition.ts';
import { ConditionPage } from '../../src/screens/ConditionPage.tsx';
import { show } from '../support/screen.tsx';

const english = { interview, names, chrome: conditionChrome, pages: conditionPages };

// jsdom lays nothing out.
Object.assign(Range.prototype, { getBoundingClientRect: () => ({ top: 0, bottom: 0 }) });

describe('each heading is marked where it stands, behind what was said before', () => {
  test.each(['stroke', 'meningioma'] as const)('on the page about %s', (condition) => {
    const page = conditionPageProps(condition, english);
    const main = show(<ConditionPage {...page} aloud="" />).page.querySelector('main') ?? document.body;
    const sentences = conditionAloud(aloud.saying, page);
    const headings = new Set(Object.values(page.headings));
    // The list of contents above them says all headings, too.
    const some = [...sentences.entries()].filter(([, { shown }]) => headings.has(shown ?? ''));
    expect(some.length).toBeGreaterThan(7);
    let before: Element = main;
    for (const [at, { shown }] of some) {
      markSentence(main, sentences, at, () => false);
      const marked = main.querySelector('[data-read-aloud]') ?? document.body;
      expect(marked.textContent, shown ?? '').toContain(shown);
      expect(marked.closest('nav'), shown ?? '').toBeNull();
      expect(marked === before || isFollowedBy(before, marked), shown ?? '').toBe(true);
      before = marked;
    }
  });
});

function isFollowedBy(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
