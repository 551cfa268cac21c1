import type { Disposition } from '../../content/dispositions.ts';
import type { InRecord } from '../keeping/database.ts';

/** What has to be known of an interview to say whether it is cleared by itself. */
export interface ClearingFacts {
  readonly inRecord: InRecord | null;
  /** The most urgent level that the interview or the nurse has given it, however old the answers are by now; null: none is known. */
  readonly mostUrgent: Disposition | null;
  /** A nurse has noted when she called or referred. */
  readonly hasCallOrReferral: boolean;
  /** Part of it can no longer be read, or was written by a newer version: nobody knows what is in it. */
  readonly isWhole: boolean;
}

export type Clearing =
  /** `no-call`: an emergency, or one for today, without a call or a referral. */
  | { readonly kind: 'stays'; readonly why: 'not-in-record' | 'held' | 'no-call' | 'not-whole' | 'never' }
  | { readonly kind: 'goes'; readonly at: number };

const hour = 60 * 60 * 1000;

/**
 * Is the interview cleared by itself, and when? The one rule: only what a nurse has said is in the record, so many hours later
 * (null: never), and nothing that may still need somebody.
 */
export function clearingOf(facts: ClearingFacts, hours: number | null): Clearing {
  const { inRecord, mostUrgent, hasCallOrReferral, isWhole } = facts;
  if (inRecord === null) return { kind: 'stays', why: 'not-in-record' };
  if (!isWhole) return { kind: 'stays', why: 'not-whole' };
  if ((mostUrgent === 'emergency' || mostUrgent === 'same-day') && !hasCallOrReferral)
    return { kind: 'stays', why: 'no-call' };
  if (inRecord.held) return { kind: 'stays', why: 'held' };
  if (hours === null) return { kind: 'stays', why: 'never' };
  // What comes from a file of yesterday is not taken away in the moment in which it is opened.
  return { kind: 'goes', at: Math.max(inRecord.at, inRecord.from ?? 0) + hours * hour };
}

/** Has its time come? `now`: milliseconds since 1970. A clock that was set back makes it wait. */
export function isDue(clearing: Clearing, now: number): boolean {
  return clearing.kind === 'goes' && now >= clearing.at;
}
