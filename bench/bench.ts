import { mkdirSync, writeFileSync } from 'node:fs';
import { columns } from '../scripts/evaluate/columns.ts';
import { compare, contestants } from './comparison.ts';
import { plain } from './contestants/plain.ts';
import { inBrowser } from './measuring/browser.ts';
import { growth } from './measuring/growth.ts';
import { checkPlainPage, installLibraries } from './prepare.ts';
import { performanceDocument } from './report/document.ts';
import { arrivalFigures, arrivalRatios, stepFigures, stepRatios } from './report/tables.ts';
import { targetLine, targets } from './report/targets.ts';

/** `--try` goes through everything with few rounds, and leaves its page in the bench's own folder. */
const isTry = process.argv.includes('--try');
const rounds = isTry ? { loads: 2, walks: 1 } : { loads: 9, walks: 9 };
const interviews = isTry ? 40 : 200;
const page = new URL(isTry ? 'out/performance.md' : '../docs/performance.md', import.meta.url);

installLibraries();
await checkPlainPage(plain);
await inBrowser(contestants, async (surroundings) => {
  const comparison = await compare(surroundings, rounds);
  const samples = await growth(surroundings, interviews);
  for (const table of [arrivalRatios, arrivalFigures, stepRatios, stepFigures]) {
    const { head, rows } = table(comparison);
    process.stdout.write(`${columns([head, ...rows])}\n\n`);
  }
  const all = targets(comparison, samples);
  process.stdout.write(`${all.map(targetLine).join('\n')}\n`);
  mkdirSync(new URL('out/', import.meta.url), { recursive: true });
  const version = surroundings.browser.version().split('.')[0] ?? '';
  writeFileSync(page, performanceDocument({ comparison, samples, rounds, browser: version }));
  // A time says how quick the machine was, too: only ratios and counts can fail.
  process.exitCode = all.some(({ met, binding }) => binding && !met) ? 1 : 0;
});
