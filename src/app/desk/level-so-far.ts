import { dispositionOf } from '../../assessment/disposition.ts';
import { unsettledBy } from '../../assessment/settlement.ts';
import { safetyGates } from '../../content/safety-gates.ts';
import type { Presented } from '../../report/said.ts';

/** The level that the answers have reached so far, in words. Before both safety questions there is none: what is open there counts as not sure. */
export function levelSoFar({ words, record }: Presented): string {
  const { desk } = words.interface.nurse;
  const { route } = record;
  const disposition = dispositionOf(route);
  const gatesAreOpen = safetyGates.some((gate) => route.live[gate] === undefined);
  if (gatesAreOpen && disposition !== 'emergency') return desk.noneSoFar;
  const unsettled = unsettledBy(route, disposition);
  const { level } = words.interface.levels[disposition];
  if (unsettled === null) return desk.soFar(level);
  return unsettled.atLeast === null ? desk.noneSoFar : desk.soFarAtLeast(level);
}
