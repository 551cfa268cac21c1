import type { QuestionId } from '../../../content/questions.ts';
import type { CallSign } from '../../../assessment/call-signs.ts';
import type { Said } from '../../../assessment/holds.ts';

/** A key of somebody who answers by ear. */
export type EarKey = 'yes' | 'no' | 'not-sure';

/** How far the voice was when a key was pressed: before what the key answers, in the middle of it, or behind it. */
export type Reached = 'before' | 'begun' | 'heard';

/** A question that is answered by ear, and what the interview knows at it. */
export interface EarAsked {
  readonly question: QuestionId;
  /** The answer that holds now, if it may be kept without hearing the list. */
  readonly kept: string | readonly string[] | undefined;
  readonly live: Said;
  /** Signs for which a nurse has noted the call. */
  readonly noted: readonly CallSign[];
  /** There are answers from before to go on with. */
  readonly mayCarryOn: boolean;
  /** It may be left out. */
  readonly mayLeaveOut: boolean;
  /** It may be left out with all that follow. */
  readonly mayEnd: boolean;
}

/** What is asked by voice: yes, no, or not sure. */
export type EarStep =
  | { readonly kind: 'carry-on' }
  | { readonly kind: 'end' }
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'keep'; readonly answer: readonly string[] }
  /** The place of an option in the list, from 0. */
  | { readonly kind: 'option'; readonly at: number }
  | { readonly kind: 'confirm'; readonly answer: readonly string[] };

/** What was just pressed, and is said back. */
export type SaidBack =
  | { readonly kind: 'yes'; readonly option: string; readonly took: readonly string[] }
  | { readonly kind: 'no' | 'not-sure' | 'again' };

export interface EarState {
  readonly step: EarStep;
  readonly chosen: readonly string[];
  /** Options to which somebody said "not sure". */
  readonly unsure: readonly string[];
  readonly back: SaidBack | null;
  /** Said before the step: nothing, the title once more, or the question as it begins. */
  readonly intro: 'none' | 'title' | 'whole';
  /** A key that counts once the option has been said to its end. */
  readonly pending: EarKey | null;
}

/** Where the question is done with. */
export type EarDone =
  | { readonly does: 'answer'; readonly answer: string | readonly string[] }
  | { readonly does: 'carry-on' }
  | { readonly does: 'leave-out' }
  | { readonly does: 'end' };

export function isDone(next: EarState | EarDone): next is EarDone {
  return 'does' in next;
}
