import { diagnosisKnown } from '../content/advice.ts';
import { noTwitching } from '../content/criteria.ts';
import type { ConditionId } from '../content/conditions.ts';
import { cannotBeRuledOut, tumourInSpasmBasis } from '../content/differential-order.ts';
import type { Basis } from '../content/evidence-basis.ts';
import type { DifferentialEntry } from '../assessment/differential.ts';
import { holds } from '../assessment/holds.ts';
import { statements } from './fit.ts';
import type { BasedPart, Listed, Part } from './part.ts';
import { listOf, say } from './telling.ts';
import type { Telling } from './telling.ts';

/** A condition with what it is, and what was said for it and against it. */
export interface ConditionReport extends Part {
  readonly id: ConditionId;
  readonly name: string;
  /** What stands behind the sentence that says what it is; null for a patient, who finds that on its page. */
  readonly basis: Basis | null;
  readonly supports: Listed<BasedPart>;
  readonly opposes: Listed<BasedPart>;
  /** In the place of the two lists, where they would say nothing, or nothing new. */
  readonly note: readonly string[];
}

/** The conditions that fit, best first; and always the five that questions cannot rule out, with that sentence. */
export interface DifferentialReport {
  readonly heading: string;
  readonly lead: readonly string[];
  readonly fitting: readonly ConditionReport[];
  readonly notRuledOut: {
    readonly heading: string;
    readonly lead: readonly string[];
    /** How often one of them is found. */
    readonly found: BasedPart;
    /** Those that the answers point to, and that are therefore listed before. */
    readonly listedAbove: readonly string[];
    readonly conditions: readonly ConditionReport[];
    /** The answers are calm or point plainly elsewhere: rare diseases there frighten and help nobody. */
    readonly isCalm: boolean;
  };
}

export function differentialReport(telling: Telling): DifferentialReport {
  const { frame } = telling.summary;
  const { differential } = telling.assessment;
  const listed = (where: DifferentialEntry['listed']): ConditionReport[] =>
    differential.filter((entry) => entry.listed === where).map((entry) => conditionReport(telling, entry));
  const fitting = listed('fits');
  return {
    heading: frame.differentialTitle,
    lead: say(telling, fitting.length === 0 ? frame.nothingFits : frame.differentialLead),
    fitting,
    notRuledOut: {
      heading: frame.cannotRuleOutTitle,
      lead: say(telling, frame.cannotRuleOut),
      found: {
        id: 'cannot-rule-out',
        from: [],
        sentences: say(telling, frame.checkedFor),
        basis: tumourInSpasmBasis,
      },
      listedAbove: listedAbove(telling),
      conditions: listed('not-ruled-out'),
      isCalm: isCalm(telling),
    },
  };
}

function listedAbove(telling: Telling): readonly string[] {
  const { summary, assessment } = telling;
  const above = cannotBeRuledOut.filter((one) =>
    assessment.differential.every(({ condition, listed }) => condition !== one || listed === 'fits'),
  );
  const names = above.map((condition) => summary.conditions[condition].name);
  return names.length === 0 ? [] : say(telling, summary.frame.listedAbove(listOf(telling, names)));
}

function isCalm({ assessment: { disposition, fit }, record }: Telling): boolean {
  const { live } = record.route;
  return disposition === 'self-care' || fit === 'unlikely' || holds(noTwitching, live) || holds(diagnosisKnown, live);
}

function conditionReport(telling: Telling, { condition, supports, opposes }: DifferentialEntry): ConditionReport {
  const { summary, forNurse, record } = telling;
  const { frame } = summary;
  const { name, gist } = summary.conditions[condition];
  const from = [...supports, ...opposes];
  // What the panel on the fit has just listed.
  const isToldAbove = condition === 'hemifacial-spasm' && !holds(diagnosisKnown, record.route.live);
  const note = from.length === 0 ? frame.nothingSaid : isToldAbove ? frame.toldAbove : null;
  return {
    id: condition,
    from,
    name,
    sentences: say(telling, forNurse?.conditions[condition] ?? gist),
    basis: forNurse?.basis[condition] ?? null,
    supports: statements(telling, frame.saidFor, note === null ? supports : []),
    opposes: statements(telling, frame.saidAgainst, note === null ? opposes : []),
    note: note === null ? [] : say(telling, note),
  };
}
