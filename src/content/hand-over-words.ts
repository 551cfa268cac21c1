import type { SpellingWords } from './spelling-words.ts';

/** What stands before a code to hand over is made. It comes with every page, since the code may be wanted on any. */
export interface BeforeHandOverWords {
  readonly title: string;
  /** Half way, where it is folded. */
  readonly halfWay: string;
  /** What the code holds, and who can read it. */
  readonly holds: string;
  readonly make: string;
  readonly coming: string;
  readonly notLoaded: string;
  readonly notMade: string;
}

/** What stands around a code once it is made: loaded with what makes it. */
export interface HandOverWords {
  /** Read out by a screen reader. */
  readonly title: string;
  /** The code is of this moment. */
  readonly ofNow: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Behind it each letter has a word. */
  readonly readOut: string;
  /** The picture, for whoever cannot see it. */
  readonly picture: string;
  readonly scan: string;
  readonly link: string;
  readonly linkStays: string;
  readonly spelling: SpellingWords;
}
