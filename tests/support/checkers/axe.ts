import axe from 'axe-core';
import type { Person } from '../person.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** All that axe finds, or what one rule does: another theme changes nothing but colours. */
export async function foundByAxe({ page }: Person, rule?: string): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // As the browser's own tools do it: the policy of the page would let no script in.
  if (!isThere) await page.evaluate(axe.source);
  const runOnly = rule === undefined ? [] : [rule];
  const { violations } = await page.evaluate(
    // No style and no sound comes from elsewhere.
    async (rules) =>
      window.axe.run({ resultTypes: ['violations'], preload: false, ...(rules.length > 0 && { runOnly: rules }) }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
