import { defineConfig } from 'vitest/config';
import { patience } from './tests/support/patience.ts';
import ProjectOrder from './tests/support/project-order.ts';

/** What takes many seconds: the proof, the ledger with its mutants, and whole commands. `npm run test:quick` leaves it out. */
const slow = [
  'tests/proof/**/*.test.ts',
  'tests/rules/{ledger,interview-length}.test.ts',
  'tests/evaluate/{faulty-files,json-output,table}.test.ts',
  'tests/code/commands.test.ts',
  'tests/project/{bill-of-materials,browsers,built-folder}.test.ts',
];

export default defineConfig({
  test: {
    // The browsers do much of the work in processes of their own: every core is put to use.
    maxWorkers: '100%',
    reporters: ['default', './tests/support/count-reporter.ts'],
    sequence: { sequencer: ProjectOrder },
    projects: [
      {
        test: {
          name: 'rules',
          testTimeout: 60_000,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{journeys,engines,long,stryker}/**', ...slow],
          setupFiles: ['tests/support/rules-setup.ts'],
          // To read the program anew for each file took longer than its tests. The setup tells which file leaves something behind.
          isolate: false,
        },
      },
      {
        test: {
          name: 'slow',
          testTimeout: 240_000,
          environment: 'node',
          include: slow,
          setupFiles: ['tests/support/rules-setup.ts'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'screens',
          expect: { poll: { timeout: patience } },
          testTimeout: 15_000,
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/screens-setup.ts'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'journeys',
          expect: { poll: { timeout: patience } },
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
          // Once in many hundred visits the browser itself crashes. That visit, and no other, is made once more and is told.
          retry: { count: 1, condition: /Target page, context or browser has been closed/ },
        },
      },
      {
        test: {
          name: 'engines',
          expect: { poll: { timeout: patience } },
          environment: 'node',
          include: ['tests/engines/together.ts'],
          globalSetup: ['tests/support/engines/served-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          isolate: false,
        },
      },
    ],
  },
});
