import { expect, test } from 'vitest';
import { walkAtRandom } from '../interview/random-walk.ts';

const walks = { seed: 20_251_127, numRuns: 25_000 } as const;

test(`in ${walks.numRuns} random walks nobody passes a call or an open question, or gets stuck`, () => {
  expect(walkAtRandom(walks), 'places that no walk came by').toEqual([]);
});
