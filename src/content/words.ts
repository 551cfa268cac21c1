import type { OptionId, QuestionId, Respondent } from './questions.ts';
import type { GroupId } from './option-groups.ts';

/** The same thing for a patient or carer, in plain words, and for a nurse, in clinical ones. */
export interface TwoVoices {
  readonly patient: string;
  readonly nurse: string;
}

/** Words for everybody; or for each respondent: the person ("you"), a carer, a nurse; or for the first two, and a nurse. */
export type Voiced = string | { readonly [R in Respondent]: string } | TwoVoices;

export interface OptionWords {
  readonly label: Voiced;
  /** Where the label is long, the words that it begins with and that say the most: they alone are bold. */
  readonly head?: string;
  /** One short line below the label: what it looks like, or the time that it covers. */
  readonly hint?: Voiced;
}

export interface QuestionWords<Q extends QuestionId> {
  /** The question: the heading of its page. */
  readonly title: Voiced;
  /** One short line under the heading. */
  readonly hint: Voiced;
  /** "Why we ask this", folded away. */
  readonly why: string;
  /** Two or three words that name the question in lists. */
  readonly name: string;
  readonly options: { readonly [O in OptionId<Q>]: OptionWords };
  /** Small headings in a long list of options. */
  readonly groups: { readonly [G in GroupId<Q>]: string };
}

export type QuestionsWords = { readonly [Q in QuestionId]: QuestionWords<Q> };

/** What a nurse reads out, probes and writes down at a question. Loaded for nurses only. */
export interface NurseGuidance {
  /** A short script to read out, in plain words. */
  readonly say: string;
  /** What to ask further, or how to do the observation. */
  readonly probe: string;
  /** What to write in the record. */
  readonly record: string;
  /** In place of the two above, where nurse and person talk by phone. */
  readonly byPhone?: Pick<NurseGuidance, 'say' | 'probe'>;
}

export type NurseGuidanceWords = { readonly [Q in QuestionId]: NurseGuidance };

/** Each answer in one to three words, for the nurse's list of all questions. Loaded with her guidance. */
export type NurseShortWords = { readonly [Q in QuestionId]: { readonly [O in OptionId<Q>]: string } };
