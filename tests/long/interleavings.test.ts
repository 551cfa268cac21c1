import { expectInterleavings } from '../support/interleavings/harness.ts';
import { test } from '../support/journey.ts';

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

test(`${seeds.length} interleavings of what two tabs do, by clocks that differ: nothing is mixed, no sign of danger and nothing acknowledged is lost`, async ({
  livingBrowser,
}) => expectInterleavings(await livingBrowser(), seeds));
