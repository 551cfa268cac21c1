import { expect, test, vi } from 'vitest';
import { walkAtRandom } from './random-walk.ts';

// Many combinations, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

const walks = { seed: 20_251_126, numRuns: 100 } as const;

test(`in ${walks.numRuns} random walks nobody passes a call or an open question, or gets stuck`, () => {
  // What is retired is asked of nobody who begins today.
  expect(walkAtRandom(walks), 'places that no walk came by').toEqual(['eye-and-mouth-together']);
});
