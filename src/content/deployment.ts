/** What whoever deploys the program sets, in this one place. */
export const deployment = {
  /** The number to call in an emergency: the one that works where the program is used. */
  emergencyNumber: '112',
  /** The number of the urgent advice line, where there is one: it then stands where a sentence speaks of the line. */
  urgentAdviceNumber: null,
  /** What the law of the country says of driving with an eye that shuts by itself, as whole sentences; null: it is not told. */
  drivingRule: null,
  /** Does the text to copy into a record say what was denied? Teams differ: some records want the positive findings alone. */
  copiesNegatives: true,
  /** After how many hours what a nurse has put in the record is cleared by itself; null: never. */
  clearsAfterHours: 12,
  /** After how many minutes without a key or a touch a nurse's screen is covered; null: never. */
  coversAfterMinutes: 5,
  /** Where people write to when they cannot use a page; null: they are asked to tell whoever gave it to them. */
  accessibilityAddress: null,
} as const satisfies Deployment;

interface Deployment {
  readonly emergencyNumber: string;
  readonly urgentAdviceNumber: string | null;
  readonly drivingRule: string | null;
  readonly copiesNegatives: boolean;
  readonly clearsAfterHours: number | null;
  readonly coversAfterMinutes: number | null;
  readonly accessibilityAddress: string | null;
}

/** The date of the medical content, shown to everybody (ISO 8601). Changes with every change of a rule or a fact. */
export const contentDate = '2026-11-29';

/** By this day somebody has to have read the medical content again (ISO 8601). From then on every page says that it is old. */
export const contentReviewBy = '2027-11-25';

/**
 * The last correction that matters for somebody's safety (ISO 8601); set it with such a correction, and never back. A page
 * that is still open in an older version then asks for the new one in plain words.
 */
export const lastSafetyFix = '2026-11-29';
