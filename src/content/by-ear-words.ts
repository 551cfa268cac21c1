import type { SpokenForm } from './aloud-words.ts';

/** Words for whoever answers by ear; loaded when that is turned on. */
export interface ByEarWords {
  /** The name of the keys as a group. */
  readonly keys: string;
  /** The three answers, and the key on a keyboard that gives each. */
  readonly yes: string;
  readonly no: string;
  readonly notSure: string;
  readonly onKey: { readonly [K in 'yes' | 'no' | 'notSure' | 'repeat' | 'back']: string };
  readonly repeat: string;
  readonly back: string;
  readonly turnOff: string;
  /** On the page, before the voice has begun: browsers let none speak before a press. */
  readonly begin: string;
  /** Said before the first question: which key does what. */
  readonly how: string;
  /** Said before the options: how many there are. */
  readonly options: (count: number) => string;
  /** Said instead of what a page asks for with boxes to tick. */
  readonly forms: readonly SpokenForm[];
  /** What was pressed, said back. */
  readonly youSaid: (answer: string) => string;
  readonly tookAway: (answer: string) => string;
  readonly saidNo: string;
  readonly saidNotSure: string;
  /** An option that itself begins with yes or no: so that it is not taken for what was pressed. */
  readonly asAnswer: (answer: string) => string;
  readonly again: string;
  /** On the page: what was chosen so far. */
  readonly soFar: string;
  /** To be answered with a key. */
  readonly endHere: string;
  readonly leaveOut: string;
  readonly keep: (answer: string) => string;
  readonly confirm: string;
  readonly noToEach: (none: string) => string;
  readonly choseNothing: (doubt: string) => string;
  readonly unsureOf: (options: string, doubt: string) => string;
  /** Where a yes and a doubt stand in one list, and the doubt is the answer. */
  readonly doubtFirst: (options: string, doubt: string) => string;
  /** Where a yes and a doubt stand in one list, and the yes is the answer. */
  readonly alsoUnsure: (options: string) => string;
  /** On the start page: answers from before. */
  readonly carryOn: (when: string) => string;
  /** A field to write in is left out. */
  readonly noWriting: string;
  readonly review: string;
  readonly line: (name: string, answer: string) => string;
  /** At the end of the emergency page, and of other pages that lead nowhere on. */
  readonly mistake: string;
  readonly hearAgain: string;
  /** The voice does not work, so the usual page is shown. */
  readonly voiceLost: string;
  readonly tryAgain: string;
}
