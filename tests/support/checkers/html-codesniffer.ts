import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Person } from '../person.ts';

interface Message {
  /** 1 is a fault; 2 and 3 ask a person to look. */
  readonly type: number;
  readonly code: string;
  readonly element: Element;
}

declare global {
  interface Window {
    readonly HTMLCS: {
      readonly process: (standard: string, page: Document, done: () => void, failed: () => void) => void;
      readonly getMessages: () => readonly Message[];
    };
  }
}

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

/** All that HTML CodeSniffer holds for a fault by WCAG 2.1 up to AAA: the rule, and where. */
export async function foundByCodeSniffer({ page }: Person): Promise<string[]> {
  if (!(await page.evaluate(() => 'HTMLCS' in window))) await page.evaluate(source);
  const found = await page.evaluate(
    async () =>
      new Promise<string[]>((resolve, reject) => {
        window.HTMLCS.process(
          'WCAG2AAA',
          document,
          () => {
            const faults = window.HTMLCS.getMessages().filter(({ type }) => type === 1);
            resolve(faults.map(({ code, element }) => `${code}: ${element.outerHTML.slice(0, 160)}`));
          },
          () => reject(new Error('HTML CodeSniffer did not come to its end')),
        );
      }),
  );
  return found.map((line) => line.replace(/^WCAG2AAA\.Principle\d\.Guideline[\d_]+\./, ''));
}
