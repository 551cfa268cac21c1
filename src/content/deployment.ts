/** What whoever deploys the program sets, in this one place. */
export const deployment = {
  /** The number to call in an emergency: the one that works where the program is used. */
  emergencyNumber: '112',
} as const;

/** The date of the medical content, shown to everybody (ISO 8601). Changes with every change of a rule or a fact. */
export const contentDate = '2026-11-25';
