/** A development case whose label the evidence contradicts. Published; advice below the label is allowed for these only. */
interface DisputedLabel {
  readonly id: string;
  /** What the evidence says, with its row. */
  readonly why: string;
}

export const disputedLabels: readonly DisputedLabel[] = [];
