import type { Assessment } from '../../src/assessment/assess.ts';
import type { DispositionReason } from '../../src/assessment/disposition.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Fit } from '../../src/content/fit-rules.ts';
import { assessAnswers, readCases } from '../../src/exchange/evaluate.ts';
import type { ReadEntries } from '../../src/exchange/evaluate.ts';

/** One result, as the JSON output gives it. */
interface Verdict {
  readonly id: string;
  readonly disposition: Disposition;
  readonly fit: Fit;
  readonly differential: readonly ConditionId[];
  readonly reasons: readonly Reason[];
}

interface Reason {
  readonly kind: DispositionReason['kind'] | 'no-red-flag';
  readonly id: string;
  readonly atLeast: Disposition;
  readonly text: string;
}

export interface Judged {
  readonly verdict: Verdict;
  /** The conditions that the answers point to, without those that are listed for everybody. */
  readonly pointsTo: readonly ConditionId[];
  readonly entry: unknown;
  /** Its place in the file, from 1. */
  readonly at: number;
}

export interface Judgement extends Pick<ReadEntries, 'malformed' | 'repeated'> {
  readonly judged: readonly Judged[];
}

/** Judges every entry that can be read. */
export function judge(entries: readonly unknown[]): Judgement {
  const { read, ...problems } = readCases(entries, 'both are judged');
  const judged = read.map(({ id, answers, entry, at }) => ({ ...verdictOn(id, assessAnswers(answers)), entry, at }));
  return { judged, ...problems };
}

function verdictOn(id: string, assessment: Assessment): Pick<Judged, 'verdict' | 'pointsTo'> {
  const { disposition, fit, differential } = assessment;
  return {
    verdict: {
      id,
      disposition,
      fit,
      differential: differential.map(({ condition }) => condition),
      reasons: reasonsFor(assessment),
    },
    pointsTo: differential.filter(({ listed }) => listed !== 'not-ruled-out').map(({ condition }) => condition),
  };
}

function reasonsFor({ disposition, reasons }: Assessment): Reason[] {
  if (reasons.length > 0) return reasons.map((reason) => ({ ...reason, text: textOf(reason) }));
  if (disposition !== 'routine' && disposition !== 'self-care') return [];
  const text = summary.noRedFlag[disposition].patient;
  return [{ kind: 'no-red-flag', id: disposition, atLeast: disposition, text }];
}

function textOf(reason: DispositionReason): string {
  const words = reason.kind === 'red-flag' ? summary.redFlags[reason.id] : summary.unsureGates[reason.id];
  return words.patient;
}
