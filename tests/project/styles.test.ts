import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'postcss';
import type { Rule } from 'postcss';
import { expect, test } from 'vitest';

/** What the pages without a script have for themselves: nothing on them changes. */
const still = 'src/screens/styles/condition-page.css';

const isPrinted = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && 'params' in parent && parent.params.startsWith('print');

/** The selectors on the screen that look from the root of the page for something in it. */
function looksFromTheRoot(file: string): string[] {
  const found: string[] = [];
  parse(readFileSync(file, 'utf8')).walkRules((rule) => {
    if (!isPrinted(rule)) found.push(...rule.selectors.filter((one) => /^(:root|html|body)[^ >+~]*:has\(/.test(one)));
  });
  return found;
}

// A browser goes through the whole page for such a style at each change of anything on it: half of the style of a step.
test('no style of the interview looks from the root for what stands on the page', () => {
  const files = readdirSync('src/screens', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/screens/${file}`);
  expect(files).toContain(still);
  expect(looksFromTheRoot(still)).not.toEqual([]);
  expect(files.filter((file) => file !== still).flatMap(looksFromTheRoot)).toEqual([]);
});
