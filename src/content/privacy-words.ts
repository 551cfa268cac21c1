/** The page that says what becomes of the answers, and how to check it. */
export interface PrivacyWords {
  readonly title: string;
  readonly lead: string;
  readonly stepsTitle: string;
  readonly stepsLead: string;
  readonly steps: readonly { readonly title: string; readonly text: string; readonly seen: string }[];
  readonly sections: readonly { readonly title: string; readonly points: readonly string[] }[];
}
