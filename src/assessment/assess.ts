import type { Disposition } from '../content/dispositions.ts';
import type { Fit } from '../content/fit-rules.ts';
import type { FindingId } from '../content/findings.ts';
import type { QuestionId } from '../content/questions.ts';
import { differentialOf } from './differential.ts';
import type { DifferentialEntry } from './differential.ts';
import { dispositionOf, dispositionReasons } from './disposition.ts';
import type { DispositionReason } from './disposition.ts';
import { findingsIn, speaking } from './findings-in.ts';
import { fitOf } from './fit.ts';
import type { Route } from './live-answers.ts';

export interface Assessment {
  readonly disposition: Disposition;
  /** Most urgent first; empty for routine and self-care without a red flag. */
  readonly reasons: readonly DispositionReason[];
  readonly fit: Fit;
  readonly fitSupports: readonly FindingId[];
  readonly fitOpposes: readonly FindingId[];
  readonly differential: readonly DifferentialEntry[];
  /** Asked, and answered "not sure" or not at all: things to check. */
  readonly unknown: readonly Unknown[];
}

export interface Unknown {
  readonly question: QuestionId;
  readonly why: 'not-sure' | 'not-asked';
}

/** From the live answers to the whole assessment. Pure; nothing in it depends on time, order or position. */
export function assess(route: Route): Assessment {
  const present = findingsIn(route.live);
  return {
    disposition: dispositionOf(route),
    reasons: dispositionReasons(route),
    fit: fitOf(route, present),
    fitSupports: speaking(present, 'supports', 'hemifacial-spasm').map(({ finding }) => finding),
    fitOpposes: speaking(present, 'opposes', 'hemifacial-spasm').map(({ finding }) => finding),
    differential: differentialOf(present),
    unknown: unknownIn(route),
  };
}

function unknownIn({ asked, live }: Route): Unknown[] {
  return asked.flatMap((question): Unknown[] => {
    const answer: string | readonly string[] | undefined = live[question];
    if (answer === undefined) return [{ question, why: 'not-asked' }];
    const options = [answer].flat();
    const unsure = options.includes('not-sure') || options.includes('not-checked');
    return unsure ? [{ question, why: 'not-sure' }] : [];
  });
}
