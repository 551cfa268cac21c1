import { holds } from '../../../src/assessment/holds.ts';
import { mostUrgent } from '../../../src/assessment/disposition.ts';
import type { Criterion } from '../../../src/content/criterion.ts';
import { has } from '../../../src/content/criterion.ts';
import type { Disposition } from '../../../src/content/dispositions.ts';
import { lastingPicture, someOfThePicture, usualPicture } from '../../../src/content/fit-rules.ts';
import { strengths } from '../../../src/content/findings/finding.ts';
import { redFlags, stillNotSure } from '../../../src/content/red-flags.ts';
import { selfCare } from '../../../src/content/self-care.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { everyKind } from '../kinds/every-kind.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { counted } from '../red-flags.ts';
import { againstTheSpasm, judge, notCutShort, routeFor } from './interviews.ts';

/** All that decides how well it fits. */
const pictures: readonly Criterion[] = [
  usualPicture,
  lastingPicture,
  someOfThePicture,
  againstTheSpasm('strong'),
  againstTheSpasm(...strengths),
];

/** Kept apart, so that a gate which is open never hides a sign that is less urgent. */
const clearGates: readonly Criterion[] = [has('emergency', 'none'), has('same-day', 'none')];

/** Each sign, and the one calm picture, beside every picture of the fit: the level is that of the signs, and nothing else moves it. */
export function theFitNeverMovesTheLevel(): Proof {
  const { check, proof } = checking('L7 The fit never moves the level: beside every fit it is that of the signs');
  for (const when of [...Object.values(redFlags).map((flag): Criterion => flag.when), selfCare]) {
    everyKind({ domain: notCutShort, statements: [when, ...clearGates, ...pictures] }, (answers, size) => {
      check(judge(answers).disposition === levelBySigns(answers), answers, size);
    });
  }
  return proof();
}

/** By the tables alone: the most urgent of what holds, and with nothing that holds self-care or routine. */
function levelBySigns(answers: Answers): Disposition {
  const live = counted(routeFor(answers).live);
  const flags = Object.values(redFlags).flatMap(({ when, atLeast }) => (holds(when, live) ? [atLeast] : []));
  const gates = (['emergency', 'same-day'] as const).flatMap((gate) =>
    (live[gate] ?? ['not-sure']).includes('not-sure') ? [stillNotSure[gate]] : [],
  );
  return mostUrgent([...flags, ...gates]) ?? (holds(selfCare, live) ? 'self-care' : 'routine');
}
