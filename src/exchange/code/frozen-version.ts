/** A criterion of the content, as it lies in a frozen file: exactly one of its four forms is there. */
export interface FrozenCriterion {
  readonly all?: readonly FrozenCriterion[] | undefined;
  readonly any?: readonly FrozenCriterion[] | undefined;
  readonly not?: FrozenCriterion | undefined;
  readonly question?: string | undefined;
  readonly in?: readonly string[] | undefined;
}

export interface FrozenQuestion {
  readonly id: string;
  readonly multiple: boolean;
  /** All that ever were, the retired ones too: a place in this list is a number in a code. */
  readonly options: readonly string[];
  readonly exclusive: readonly string[];
  /** Null: always asked. */
  readonly askWhen: FrozenCriterion | null;
}

export interface FrozenStop {
  readonly after: string;
  readonly when: FrozenCriterion;
  readonly untilCallNoted: boolean;
}

/**
 * All that a code of one version is read by. Written once by `npm run freeze-code`, and never changed after: a code that
 * somebody has on paper is read by the questions and the routes of its own day.
 */
export interface FrozenVersion {
  /** From 1 to 14: the first letter of a code. 15 is kept for a longer number. */
  readonly version: number;
  readonly edition: number;
  /** Time is counted in quarter hours from here (milliseconds since 1970); this many can be told apart. */
  readonly timeFrom: number;
  readonly times: number;
  readonly languages: readonly string[];
  readonly questions: readonly FrozenQuestion[];
  /** While `when` holds only these are asked. */
  readonly shorterRoutes: readonly { readonly when: FrozenCriterion; readonly asks: readonly string[] }[];
  readonly stops: readonly FrozenStop[];
}
