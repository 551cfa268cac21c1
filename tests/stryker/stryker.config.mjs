/** Changes one thing after the other in the rules and in the chart, and looks whether a test notices: `npm run test:long`. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/stryker/vitest.config.ts' },
  mutate: ['src/assessment/**/*.ts', 'src/machine/**/*.ts'],
  // What runs when a file is read (the whole chart is such a thing) is changed, too.
  ignoreStatic: false,
  coverageAnalysis: 'perTest',
  // A little below what was reached: docs/mutation-code.md.
  thresholds: { high: 100, low: 99, break: 99 },
  concurrency: 2,
  // A busy machine is no proof that a change was noticed; no change so far has run for ever.
  timeoutMS: 180_000,
  // There is no such file: the compiler has no interface in JavaScript with which it could be rewritten for a copy.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  ignorePatterns: [
    '/bench',
    '/dist',
    '/dist-pseudo',
    '/docs',
    '/public',
    '/screenshots',
    '/tests/journeys',
    '/tests/screens',
  ],
  tempDirName: '.cache/stryker',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
};
