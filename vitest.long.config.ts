import { defineConfig } from 'vitest/config';
import { patience } from './tests/support/patience.ts';

/** What takes too long for `npm test`: the same checks, with many more cases or with every combination. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'long',
          expect: { poll: { timeout: patience } },
          environment: 'node',
          include: [
            'tests/long/**/*.test.ts',
            'tests/contract/branching.test.ts',
            // What every run tries, and beside it all that `inTheLongRun`, `tried` and `inFull` leave out there.
            'tests/{journeys,engines}/**/*.test.ts',
            'tests/rules/{differential,fit,fit-apart-from-urgency,not-sure,urgency,what-would-change,what-would-point-elsewhere}.test.ts',
            'tests/project/browsers.test.ts',
            'tests/report/report.test.ts',
          ],
          provide: { leavesNothingOut: true },
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 60_000,
          // As in every run: a browser that crashed is started once more, and a journey in it is made once more.
          retry: { count: 1, condition: /Target page, context or browser has been closed/ },
        },
      },
      {
        test: {
          name: 'long screens',
          expect: { poll: { timeout: patience } },
          environment: 'jsdom',
          include: ['tests/screens/**/*.test.tsx'],
          provide: { leavesNothingOut: true },
          testTimeout: 60_000,
          setupFiles: ['tests/support/screens-setup.ts'],
          isolate: false,
        },
      },
    ],
  },
});
