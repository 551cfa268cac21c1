import { diagnosisKnown } from '../content/advice.ts';
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
  /** For a nurse, in a line: how well it fits, or how much speaks for it and against it, and the first of that. */
  readonly inShort: readonly string[];
  /** Why it heads the list; and how it can be, though the cause that makes it was denied. */
  readonly whyHere: readonly string[];
  /** What stands behind the sentence that says what it is; null for a patient, who finds that on its page. */
  readonly basis: Basis | null;
  readonly supports: Listed<BasedPart>;
  readonly opposes: Listed<BasedPart>;
  /** In the place of the two lists, where they would say nothing, or nothing new. */
  readonly note: readonly string[];
}

/** What heads the page and what fits, in order; and always those of the five that questions cannot rule out, with that sentence. */
export interface DifferentialReport {
  readonly heading: string;
  readonly lead: readonly string[];
  readonly named: readonly ConditionReport[];
  readonly notRuledOut: {
    readonly heading: string;
    readonly lead: readonly string[];
    /** How often one of them is found: it stands with the sources. */
    readonly found: BasedPart;
    /** Those that the answers point to, and that are therefore listed before. */
    readonly listedAbove: readonly string[];
    /** No more than a name, where no answer points to it: rare diseases frighten, and there they help nobody. */
    readonly conditions: readonly (ConditionReport & { readonly isOnlyNamed: boolean })[];
  };
}

function nothingNamed({ summary: { frame }, record }: Telling): string {
  return holds(diagnosisKnown, record.route.live) ? frame.namedAlready : frame.nothingFits;
}

export function differentialReport(telling: Telling): DifferentialReport {
  const { frame } = telling.summary;
  const { differential } = telling.assessment;
  const named = differential.filter(({ listed }) => listed !== 'not-ruled-out');
  const others = differential.filter(({ listed }) => listed === 'not-ruled-out');
  return {
    heading: frame.differentialTitle,
    lead: say(telling, named.length === 0 ? nothingNamed(telling) : frame.differentialLead),
    named: named.map((entry) => conditionReport(telling, entry)),
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
      conditions: others.map((entry) => ({
        ...conditionReport(telling, entry),
        isOnlyNamed: entry.supports.length === 0,
      })),
    },
  };
}

function listedAbove(telling: Telling): readonly string[] {
  const { summary, assessment } = telling;
  const above = cannotBeRuledOut.filter((one) =>
    assessment.differential.every(({ condition, listed }) => condition !== one || listed !== 'not-ruled-out'),
  );
  const names = above.map((condition) => summary.conditions[condition].name);
  return names.length === 0 ? [] : say(telling, summary.frame.listedAbove(listOf(telling, names)));
}

function conditionReport(telling: Telling, entry: DifferentialEntry): ConditionReport {
  const { condition, supports, opposes } = entry;
  const { summary, forNurse, record } = telling;
  const { frame } = summary;
  const { name, gist } = summary.conditions[condition];
  const from = [...supports, ...opposes];
  // What the panel on the fit has just listed.
  const isToldAbove = condition === 'hemifacial-spasm' && !holds(diagnosisKnown, record.route.live);
  const note = from.length === 0 ? frame.nothingSaid : isToldAbove ? frame.toldAbove : null;
  // For a patient that stands in the same glance.
  const isNoteNeeded = note === frame.nothingSaid || telling.voice === 'nurse';
  return {
    id: condition,
    from,
    name,
    inShort: telling.voice === 'nurse' ? inShort(telling, entry, isToldAbove) : [],
    whyHere: whyHere(telling, entry),
    sentences: say(telling, forNurse?.conditions[condition] ?? gist),
    basis: forNurse?.basis[condition] ?? null,
    supports: statements(telling, frame.saidFor, note === null ? supports : []),
    opposes: statements(telling, frame.saidAgainst, note === null ? opposes : []),
    note: note !== null && isNoteNeeded ? say(telling, note) : [],
  };
}

function inShort(
  telling: Telling,
  { supports, opposes, listed }: DifferentialEntry,
  isSpasm: boolean,
): readonly string[] {
  const { summary, assessment } = telling;
  const { desk } = summary.frame;
  if (isSpasm) return [desk.fits[assessment.fit]];
  const first = supports.slice(0, 1).flatMap((id) => say(telling, summary.findings[id]));
  const counts = desk.counts(supports.length, opposes.length);
  return [...(listed === 'behind-the-level' ? [desk.behindTheLevel] : []), counts, ...first];
}

function whyHere(telling: Telling, { listed, isCauseDenied }: DifferentialEntry): readonly string[] {
  const { frame } = telling.summary;
  return [
    ...(listed === 'behind-the-level' ? say(telling, frame.behindTheLevel) : []),
    ...(isCauseDenied ? say(telling, frame.slightPalsy) : []),
  ];
}
