import type { WrittenTopic } from './journal-topics.ts';
import type { Respondent } from './questions.ts';

/** What is said of answers that a nurse received, wherever they stand: beside a question, in the result, in its copy. */
export interface HeardWords {
  /** Who gave an answer, at the beginning of a sentence. */
  readonly who: { readonly [R in Respondent | 'unknown']: string };
  /** An answer as it was given. `when`: null where no moment is known. */
  readonly answer: (who: string, when: string | null, answer: string) => string;
  /** The same answer was given on another device. */
  readonly same: (who: string, when: string | null) => string;
  /** Nobody has asked again. */
  readonly asGiven: (who: string, when: string | null) => string;
  /** What sets the level, and was said on another device only. */
  readonly source: (said: string, who: string, when: string | null) => string;
  /** Said before the code was made, and taken back before it was made: nobody knows which sign. */
  readonly takenBackBefore: string;
  /** Words that somebody wrote on another device, and about what. */
  readonly about: { readonly [T in WrittenTopic]: string };
  readonly wrote: (about: string, text: string, who: string, when: string) => string;
  /** A nurse took back what the patient had said. */
  readonly withdrawn: (sign: string, who: string, when: string | null, date: string, reason: string) => string;
}

/** What the result says of them. */
export interface ReceivedWords {
  readonly lead: (who: string, when: string | null) => string;
  /** The result that the patient was shown, where a file says it. */
  readonly shown: (level: string, when: string) => string;
  /** Over what somebody wrote in words, which a file hands over. */
  readonly wroteTitle: string;
  readonly otherwiseTitle: string;
  readonly both: (name: string, now: string, then: string) => string;
  readonly heldTitle: string;
  readonly heldLead: string;
  readonly held: (name: string, sign: string, who: string, when: string | null) => string;
}

/** Before anything of a code is read; in the words of every page. */
export interface BeforeReceiveWords {
  /** What leads there: on the start page, and beside a nurse's questions. */
  readonly open: string;
  readonly title: string;
  readonly coming: string;
  readonly notLoaded: string;
}

/** The words of receiving a code: loaded with what reads it. */
export interface ReceiveWords {
  readonly lead: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly read: string;
  /** What leads to the page of the camera. */
  readonly camera: string;
  /** For a file: what is chosen, and how else it gets there. */
  readonly file: string;
  readonly fileHint: string;
  readonly empty: string;
  readonly why: {
    readonly unreadable: string;
    readonly wrong: string;
    readonly 'cut-off': (letters: number, of: number) => string;
    readonly newer: string;
  };
  readonly several: string;
  readonly severalInFile: string;
  readonly given: (who: string, when: string | null) => string;
  /** A file holds the interview of a nurse. */
  readonly nurses: (when: string | null) => string;
  readonly goOn: string;
  readonly goOnHint: string;
  /** One of several codes. */
  readonly which: (given: string, code: string) => string;
  readonly callTitle: (number: string) => string;
  readonly signs: string;
  readonly twice: string;
  readonly openThis: string;
  readonly whoAreYou: string;
  readonly nurse: string;
  readonly nurseHint: string;
  readonly own: string;
  readonly ownHint: string;
  /** What is on this page is kept nowhere, and goes. */
  readonly goes: string;
  readonly confirm: {
    readonly title: string;
    readonly lead: string;
    readonly age: string;
    readonly side: string;
    readonly notSaid: string;
    readonly label: string;
    readonly labelHint: string;
    readonly yes: string;
    readonly no: string;
    readonly noHint: string;
  };
  readonly takeBack: {
    readonly title: (sign: string) => string;
    readonly warning: string;
    readonly reason: string;
    readonly reasons: readonly string[];
    readonly words: string;
    readonly button: (sign: string) => string;
    readonly noReason: string;
  };
}
