import type { Reporter, SerializedError, TestModule } from 'vitest/node';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of the tests that passed only when they were run once more. */
  repeated: string[];
}

/** Says at the very end, whatever other reporters print, how many tests passed and how many failed. */
export default class CountReporter implements Reporter {
  private count: Count | null = null;

  onInit(): void {
    process.once('exit', () => {
      if (this.count === null) return;
      for (const name of this.count.repeated)
        process.stdout.write(`passed only when repeated, because the browser crashed: ${name}\n`);
      process.stdout.write(`${inWords(this.count)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    this.count = { passed: 0, failed: strayErrors.length, skipped: 0, repeated: [] };
    for (const module of modules) countIn(module, this.count);
  }
}

function countIn(module: TestModule, count: Count): void {
  let failed = 0;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (test.diagnostic()?.flaky === true) count.repeated.push(test.fullName);
    if (state === 'passed') count.passed += 1;
    else if (state === 'failed') failed += 1;
    else count.skipped += 1;
  }
  // A file that cannot be read, or whose setup fails, holds no failed test and is one failure all the same.
  count.failed += failed === 0 && !module.ok() ? 1 : failed;
}

function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
