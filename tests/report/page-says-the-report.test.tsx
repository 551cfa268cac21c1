import { describe, expect, test } from 'vitest';
import { summary } from '../../src/content/en/summary.ts';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { texts, voices } from '../support/screen.tsx';
import { nursed, people, summarise } from '../support/summary-screen.tsx';

/** Every text anywhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What stands around the result, and is no part of it: what is pressed, opened, or tells where a rule comes from. */
const around = [
  ...textsIn({ ...summary.frame, nurse: null }),
  ...textsIn([summary.basis, words.interface.print, words.interface.review, words.interface.levels]),
];

describe.each(voices)('the page of the summary (%s)', (respondent) => {
  test.each(Object.keys(people))('says nothing of a result but what is in the report: %s', (who) => {
    const answers = people[who] ?? usualSpasm;
    const { page, report } = summarise(respondent === 'nurse' ? nursed(answers) : { ...answers, respondent });
    const result = page.cloneNode(true);
    if (!(result instanceof HTMLElement)) throw new Error('No page');
    result.querySelector('#judgement-heading')?.closest('section')?.remove();
    result.querySelectorAll('dd, .note-field, .content-date').forEach((one) => one.remove());
    const known = [...textsIn(report), ...around].sort((a, b) => b.length - a.length);
    const lines = texts(result, 'p, li, h1, h2, h3, h4, dt');
    expect(lines.length).toBeGreaterThan(40);
    for (const line of lines) {
      const rest = known.reduce((left, text) => left.replaceAll(text, ''), line);
      expect(rest.replace(/[\s:]/g, ''), line).toBe('');
    }
  });
});
