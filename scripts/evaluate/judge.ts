import type { Assessment } from '../../src/assessment/assess.ts';
import type { DispositionReason } from '../../src/assessment/disposition.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Fit } from '../../src/content/fit-rules.ts';
import { assessAnswers, readCase } from '../../src/exchange/evaluate.ts';

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

export interface Judgement {
  readonly judged: readonly Judged[];
  /** What is wrong with the other entries, a line each. */
  readonly malformed: readonly string[];
  /** Entries that were judged and share their id with one before them. */
  readonly repeated: readonly string[];
}

/** Judges every entry that can be read. */
export function judge(entries: readonly unknown[]): Judgement {
  const judged: Judged[] = [];
  const malformed: string[] = [];
  const repeated: string[] = [];
  const firstAt = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const at = index + 1;
    const read = readCase(entry, at);
    if (!read.ok) {
      malformed.push(read.problem);
      continue;
    }
    const before = firstAt.get(read.id);
    if (before === undefined) firstAt.set(read.id, at);
    else repeated.push(`entry ${at} ("${read.id}"): the id is that of entry ${before}, too; both are judged`);
    judged.push({ ...verdictOn(read.id, assessAnswers(read.answers)), entry, at });
  }
  return { judged, malformed, repeated };
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
