import { callSignsIn } from '../../assessment/call-signs.ts';
import { saidByBoth } from '../../assessment/heard.ts';
import { dispositionOf } from '../../assessment/disposition.ts';
import { unsettledBy } from '../../assessment/settlement.ts';
import type { Disposition } from '../../content/dispositions.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import { safetyGates } from '../../content/safety-gates.ts';
import type { InterviewRecord } from '../../machine/interview-record.ts';

export interface LevelSoFar {
  readonly disposition: Disposition;
  /** Nothing that is open can raise it. */
  readonly isSettled: boolean;
}

/** The level that the answers have reached so far. None before both safety questions, where what is open counts as not sure; and no calm one before all is said. */
export function knownSoFar({
  record: { route },
}: {
  readonly record: Pick<InterviewRecord, 'route'>;
}): LevelSoFar | null {
  const openGates = safetyGates.filter((gate) => route.live[gate] === undefined);
  const isCalled = callSignsIn(saidByBoth(route)).length > 0;
  if (openGates.length > 0 && !isCalled) return null;
  const disposition = dispositionOf(route);
  const unsettled = unsettledBy(route, disposition);
  if (unsettled?.atLeast === null) return null;
  return { disposition, isSettled: unsettled === null };
}

/** The level so far, in words. */
export function levelSoFar({ interface: ui }: InterviewWords, known: LevelSoFar | null): string {
  const { desk } = ui.nurse;
  if (known === null) return desk.noneSoFar;
  const { level } = ui.levels[known.disposition];
  return known.isSettled ? desk.soFar(level) : desk.soFarAtLeast(level);
}
