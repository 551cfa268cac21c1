import { background } from './background.ts';
import type { FindingRow } from './finding-row.ts';
import { movement } from './movement.ts';
import { otherSigns } from './other-signs.ts';
import { sideAndPlace } from './side-and-place.ts';
import { suddenSigns } from './sudden-signs.ts';
import { whatChangesIt } from './what-changes-it.ts';

export const findingLedger: readonly FindingRow[] = [
  ...sideAndPlace,
  ...movement,
  ...whatChangesIt,
  ...suddenSigns,
  ...otherSigns,
  ...background,
];
