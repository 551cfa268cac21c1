import type { Disposition } from './dispositions.ts';

/** A nurse's own level, beside the one of the program. */
export interface OwnLevelWords {
  readonly title: string;
  /** Above the levels to choose from. */
  readonly choose: string;
  readonly levels: { readonly [D in Disposition]: string };
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly saved: string;
  readonly noLevel: string;
  /** Her level is lower than the program's, and she has not said why. */
  readonly noReason: string;
  /** Each a sentence, as it stands on the page, on paper and in the text to copy. */
  readonly told: {
    readonly own: (level: string) => string;
    readonly reason: (reason: string) => string;
    readonly tool: (level: string) => string;
    /** The interview ended early: what is known so far. */
    readonly toolSoFar: (level: string) => string;
    readonly toolNone: string;
    /** What can still raise the level, as a list of names. */
    readonly open: (names: string) => string;
  };
}
