import { expectInterleavings } from '../support/interleavings/harness.ts';
import { test } from '../support/journey.ts';

/** The first of the 300 that `npm run test:long` tries. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

test(
  `${seeds.length} interleavings of what two tabs do, by clocks that differ: nothing is mixed, no sign of danger and nothing acknowledged is lost`,
  { timeout: 240_000 },
  async ({ livingBrowser }) => expectInterleavings(await livingBrowser(), seeds),
);
