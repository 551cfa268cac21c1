import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of the tests that passed only when they were run once more. */
  repeated: string[];
  engines: Set<string>;
  missingEngines: Set<string>;
}

/** Says at the very end, whatever other reporters print, in which engines was tried, how many passed and how many failed. */
export default class CountReporter implements Reporter {
  private count: Count | null = null;

  onInit(): void {
    process.once('exit', () => {
      if (this.count === null) return;
      for (const name of this.count.repeated)
        process.stdout.write(`passed only when repeated, because the browser crashed: ${name}\n`);
      process.stdout.write(enginesInWords(this.count));
      process.stdout.write(`${inWords(this.count)}\n`);
      // For what counts more than tests (`scripts/beside.sh`).
      const { LAST_LINE } = process.env;
      if (LAST_LINE !== undefined) writeFileSync(LAST_LINE, `${inWords(this.count)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    this.count = {
      passed: 0,
      failed: strayErrors.length,
      skipped: 0,
      repeated: [],
      engines: new Set(),
      missingEngines: new Set(),
    };
    for (const module of modules) countIn(module, this.count);
  }
}

function countIn(module: TestModule, count: Count): void {
  let failed = 0;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    const { engine, missingEngine } = test.meta();
    if (engine !== undefined) count.engines.add(engine);
    if (missingEngine !== undefined) count.missingEngines.add(missingEngine);
    if (test.diagnostic()?.flaky === true) count.repeated.push(test.fullName);
    if (state === 'passed') count.passed += 1;
    else if (state === 'failed') failed += 1;
    else count.skipped += 1;
  }
  // A file that cannot be read, or whose setup fails, holds no failed test and is one failure all the same.
  count.failed += failed === 0 && !module.ok() ? 1 : failed;
}

/** One line, or none where no test was about engines. */
function enginesInWords({ engines, missingEngines }: Count): string {
  if (engines.size + missingEngines.size === 0) return '';
  const missing = `NOT TRIED, since not here: ${listed(missingEngines)} ("npm run engines" installs what is missing)`;
  const tried = `Engines: ${engines.size === 0 ? 'none' : listed(engines)}`;
  return `${missingEngines.size === 0 ? tried : `${tried}. ${missing}`}\n`;
}

function listed(names: ReadonlySet<string>): string {
  return [...names].toSorted().join(', ');
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
