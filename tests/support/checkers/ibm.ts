import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Person } from '../person.ts';

interface Report {
  readonly results: readonly {
    readonly ruleId: string;
    readonly reasonId?: string;
    /** What kind of rule, and how it came out: a fault is "VIOLATION" and "FAIL". */
    readonly value: readonly [string, string];
    readonly path: { readonly dom: string };
    readonly snippet: string;
  }[];
}

declare global {
  interface Window {
    readonly ace: {
      readonly Checker: new () => {
        readonly check: (page: Document, rules: readonly string[]) => Promise<Report>;
      };
    };
  }
}

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** All that IBM's checker is sure is a fault by its own rules, which hold those of WCAG 2.2 (A and AA): the rule, and where. */
export async function foundByIbm({ page }: Person): Promise<string[]> {
  // The policy of the page forbids the script to be put in otherwise; a name for it is made in the page alone.
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(`${source};window.ace=ace`);
  return page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, snippet }) => `${ruleId}: ${snippet.slice(0, 160)}`);
  });
}
