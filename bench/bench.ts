import { mkdirSync, writeFileSync } from 'node:fs';
import { compare, contestants } from './comparison.ts';
import { plain } from './contestants/plain.ts';
import { launch, probeScript } from './measuring/browser.ts';
import { growth } from './measuring/growth.ts';
import { checkPlainPage, installLibraries } from './prepare.ts';
import { performanceDocument, targetLine } from './report/document.ts';
import { tableInText } from './report/text.ts';
import { arrivalFigures, arrivalRatios, stepFigures, stepRatios } from './report/tables.ts';
import { targets } from './report/targets.ts';
import { serve } from './serving/serve.ts';

/** `--try` goes through everything with few rounds, and leaves its page in the bench's own folder. */
const isTry = process.argv.includes('--try');
const rounds = isTry ? { loads: 2, walks: 1 } : { loads: 9, walks: 9 };
const interviews = isTry ? 40 : 200;
const page = new URL(isTry ? 'out/performance.md' : '../docs/performance.md', import.meta.url);

installLibraries();
await checkPlainPage(plain);
const server = await serve(contestants);
const browser = await launch();
try {
  const surroundings = { server, browser, probe: await probeScript() };
  const comparison = await compare(surroundings, rounds);
  const samples = await growth(surroundings, interviews);
  for (const table of [arrivalRatios, arrivalFigures, stepRatios, stepFigures]) {
    process.stdout.write(`${tableInText(table(comparison))}\n\n`);
  }
  const all = targets(comparison, samples);
  process.stdout.write(`${all.map(targetLine).join('\n')}\n`);
  mkdirSync(new URL('out/', import.meta.url), { recursive: true });
  const version = browser.version().split('.')[0] ?? '';
  writeFileSync(page, performanceDocument({ comparison, samples, rounds, browser: version }));
  // A time says how quick the machine was, too: only ratios and counts can fail.
  process.exitCode = all.some(({ met, binding }) => binding && !met) ? 1 : 0;
} finally {
  await browser.close();
  server.stop();
}
