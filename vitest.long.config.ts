import { defineConfig } from 'vitest/config';

/** What takes too long for `npm test`: the same checks, with many more cases or with every combination. */
export default defineConfig({
  test: {
    name: 'long',
    environment: 'node',
    include: [
      'tests/long/**/*.test.ts',
      'tests/contract/branching.test.ts',
      'tests/engines/come-and-go.test.ts',
      'tests/rules/{differential,fit,fit-apart-from-urgency}.test.ts',
    ],
    provide: { leavesNothingOut: true },
    globalSetup: ['tests/support/built-site.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
    reporters: ['default', './tests/support/count-reporter.ts'],
  },
});
