import type { QuestionId } from '../../src/content/questions.ts';

/** The files of a site, by path from its own folder; `index.html` is the page that is opened. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** Where on a contestant's page things are, for the script that watches it. */
export interface PageShape {
  /** Finds the controls of the first question; the first of them counts. */
  readonly firstControl: string;
  /** The element and its attribute that tell which question is shown. None where all questions are shown at once. */
  readonly place: { readonly selector: string; readonly attribute: string } | null;
  /** Finds the button that leads to the next question. */
  readonly next: string | null;
}

/** One of those that are compared. */
export interface Contestant {
  readonly id: 'ours' | 'plain' | 'surveyjs' | 'lforms' | 'bare';
  /** The heading of its column. */
  readonly name: string;
  readonly shape: PageShape;
  files(): Promise<SiteFiles>;
  /** Finds the control of an option. */
  input(question: QuestionId, option: string): string;
}
