import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** These try many combinations. The first test that fails ends the run, so they wait until the others have had their turn. */
const long =
  /\/(?:by-ear|clearing|differential|faults|level-holds|live-answers|rule-set-hash|urgency|what-would-change|what-would-point-elsewhere)\.test\.ts$/;

class ShortOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(long.test(a.moduleId)) - Number(long.test(b.moduleId)));
  }
}

/**
 * The tests that a mutant of `src/assessment` or `src/machine` is shown to. Left out is what takes long and finds nothing
 * that these do not find: the proof, whole processes, documents that are drawn from the rules.
 */
export default defineConfig({
  test: {
    name: 'rules',
    environment: 'node',
    testTimeout: 60_000,
    include: ['tests/{contract,file,interview,receive,rules,saved}/**/*.test.ts', 'tests/safety/rule-set-*.test.ts'],
    exclude: [
      'tests/contract/branching.test.ts',
      'tests/rules/{fit-apart-from-urgency,interview-length,ledger}.test.ts',
    ],
    // Nothing is left behind by these files, and each mutant is spared reading the program once a file.
    isolate: false,
    sequence: { sequencer: ShortOnesFirst },
  },
});
