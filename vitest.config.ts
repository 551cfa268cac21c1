import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      { test: { name: 'rules', testTimeout: 60_000, environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/journeys/**'] } },
      { test: { name: 'screens', testTimeout: 15_000, environment: 'jsdom', include: ['tests/**/*.test.tsx'] } },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
