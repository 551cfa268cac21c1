/** The result as plain text for a record, in two lengths. */
export interface CopyTexts {
  /** At most 1,000 characters, understood when every line break is lost. */
  readonly short: string;
  readonly full: string;
}
