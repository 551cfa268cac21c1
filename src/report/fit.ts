import { advice, diagnosisKnown, toldInFull } from '../content/advice.ts';
import { noTwitching } from '../content/criteria.ts';
import { findings } from '../content/findings.ts';
import type { FindingId } from '../content/findings.ts';
import type { Fit } from '../content/fit-rules.ts';
import { voiced } from '../content/voiced.ts';
import type { Voiced } from '../content/words.ts';
import { holds } from '../assessment/holds.ts';
import { answerIdsBehind } from './answers-behind.ts';
import { listed } from './part.ts';
import type { BasedPart, HeadedPart, Listed, Part } from './part.ts';
import { listOf, say } from './telling.ts';
import type { Telling } from './telling.ts';

/** How well the answers fit hemifacial spasm; or, where a doctor has named it already, help with that instead. */
export type FitReport =
  | (Part & {
      readonly kind: 'judged';
      readonly fit: Fit;
      readonly heading: string;
      readonly supports: Listed<BasedPart>;
      readonly opposes: Listed<BasedPart>;
    })
  | { readonly kind: 'known'; readonly fit: Fit; readonly heading: string; readonly help: readonly Advice[] };

/** A piece of advice under its own heading. */
export type Advice = HeadedPart &
  BasedPart & {
    /** Told in full wherever there is little room: nobody should have to open it. */
    readonly isInFull: boolean;
  };

/** Told in the place of the fit, once the diagnosis is known. */
export const helpWithTheKnown = ['follow-the-plan', 'injections-wear-off'] as const;

export function fitReport(telling: Telling): FitReport {
  const { summary, voice, assessment, record } = telling;
  const { frame } = summary;
  const { live } = record.route;
  const { fit, fitSupports, fitOpposes } = assessment;
  if (holds(diagnosisKnown, live)) {
    const help = helpWithTheKnown.map((id) => adviceOf(telling, id));
    return { kind: 'known', fit, heading: voiced(frame.knownTitle, voice), help };
  }
  const explanation = holds(noTwitching, live) ? frame.noTwitching : summary.fit[fit].explanation;
  return {
    kind: 'judged',
    id: fit,
    from: [...fitSupports, ...fitOpposes],
    fit,
    heading: summary.fit[fit].heading,
    sentences: [...sideAndTime(telling), ...say(telling, explanation)],
    supports: statements(telling, frame.fitFor, fitSupports, frame.nothingFor),
    opposes: statements(telling, frame.fitAgainst, fitOpposes, frame.nothingAgainst),
  };
}

/** That side and time are as in the spasm, where nothing else is known, and what that is. */
function sideAndTime(telling: Telling): readonly string[] {
  const { words, summary, assessment } = telling;
  const names = assessment.notKnown.map((question) => words.questions[question].name);
  return names.length === 0 ? [] : say(telling, summary.frame.sideAndTime(listOf(telling, names)));
}

/** A piece of advice, with what stands behind it. */
export function adviceOf(telling: Telling, id: keyof typeof advice): Advice {
  const { heading, text } = telling.summary.advice[id];
  const { when, basis } = advice[id];
  const from = when === null ? [] : answerIdsBehind(when, telling.record.route.live);
  return { id, from, heading, sentences: say(telling, text), basis, isInFull: toldInFull.includes(id) };
}

/** What was said for or against something, under its title. */
export function statements(
  telling: Telling,
  heading: Voiced,
  ids: readonly FindingId[],
  none?: string,
): Listed<BasedPart> {
  const parts = ids.map((id) => ({
    id,
    from: answerIdsBehind(findings[id].when, telling.record.route.live),
    sentences: say(telling, telling.summary.findings[id]),
    basis: findings[id].basis,
  }));
  return listed(voiced(heading, telling.voice), parts, none === undefined ? {} : { none: say(telling, none) });
}
