import type { Disposition } from '../content/dispositions.ts';
import type { Fit } from '../content/fit-rules.ts';
import type { FindingId } from '../content/findings.ts';
import type { QuestionId } from '../content/questions.ts';
import { differentialOf } from './differential.ts';
import type { DifferentialEntry } from './differential.ts';
import { dispositionOf, dispositionReasons } from './disposition.ts';
import type { DispositionReason } from './disposition.ts';
import { fitOf, notKnownBesideSideAndTime } from './fit.ts';
import { findingsOn, judgedConditions } from './judged-conditions.ts';
import type { Route } from './live-answers.ts';
import { unsettledBy } from './settlement.ts';
import type { Unsettled } from './settlement.ts';

export interface Assessment {
  readonly disposition: Disposition;
  /** Most urgent first; empty for routine and self-care without a red flag. */
  readonly reasons: readonly DispositionReason[];
  readonly fit: Fit;
  /** Side and time are as in the spasm, and this is not known: why it cannot be told. Empty everywhere else. */
  readonly notKnown: readonly QuestionId[];
  readonly fitSupports: readonly FindingId[];
  readonly fitOpposes: readonly FindingId[];
  readonly differential: readonly DifferentialEntry[];
  /** Asked, and answered "not sure" or not at all: things to check. */
  readonly unknown: readonly Unknown[];
  /** The questions ended early: the level is not settled. */
  readonly unsettled: Unsettled | null;
}

export interface Unknown {
  readonly question: QuestionId;
  readonly why: 'not-sure' | 'not-asked';
}

/** From the live answers to the whole assessment. Pure; nothing in it depends on time, order or position. */
export function assess(route: Route): Assessment {
  const { judged, reasons, fit, differential } = judgedIn(route);
  const disposition = dispositionOf(route, reasons);
  return {
    disposition,
    reasons,
    fit,
    notKnown: notKnownBesideSideAndTime(route, judged, fit),
    fitSupports: findingsOn(judged, 'hemifacial-spasm', 'supports'),
    fitOpposes: findingsOn(judged, 'hemifacial-spasm', 'opposes'),
    differential,
    unknown: unknownIn(route),
    unsettled: unsettledBy(route, disposition),
  };
}

/** The differential alone, for whoever asks it of many routes. */
export function differentialIn(route: Route): readonly DifferentialEntry[] {
  return judgedIn(route).differential;
}

function judgedIn(route: Route) {
  const judged = judgedConditions(route.live);
  const reasons = dispositionReasons(route);
  const fit = fitOf(route, judged);
  return { judged, reasons, fit, differential: differentialOf(judged, fit, reasons) };
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
