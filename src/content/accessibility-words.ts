/** The page that says who can use the pages, what was tried, and what is missing. */
export interface AccessibilityWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly title: string; readonly points: readonly string[] }[];
  readonly tellUs: {
    readonly title: string;
    /** What to write, and where: with the address of whoever runs the site, or where there is none. */
    readonly withAddress: string;
    readonly without: string;
    readonly write: (address: string) => string;
  };
}
