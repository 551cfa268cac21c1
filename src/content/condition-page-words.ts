import type { PageSection } from './condition-page.ts';
import type { ConditionGroup } from './condition-pages.ts';
import type { ReadDepth } from './source.ts';

/** Reading a page about a condition aloud: what stands in the page itself, and what the pages of the questions have in "Aa". */
export interface PageAloudWords {
  readonly turnOn: string;
  readonly notLoaded: string;
  readonly settings: string;
  readonly turnOff: string;
  /** The voice is listed, and is not there. */
  readonly notInstalled: string;
}

/** The words around the statements of every condition page, and those of the list of all pages. */
export interface ConditionChromeWords {
  readonly sections: { readonly [S in PageSection]: string };
  /** The heading of `difference` on the page about hemifacial spasm: from its look-alikes. */
  readonly differenceOfSpasm: string;
  /** What hemifacial spasm is, under the heading that says how something else differs from it. */
  readonly spasmIs: string;
  readonly contents: string;
  /** Where the help section would stand, on a page that has it at its top. */
  readonly helpIsAbove: string;
  readonly call: (number: string) => string;
  readonly sources: string;
  readonly sourcesLead: string;
  /** What a small number after a statement is called when it is read out. */
  readonly source: (number: string) => string;
  readonly read: { readonly [D in ReadDepth]: string };
  /** After a source whose year is not known. */
  readonly noYear: string;
  readonly notDiagnosis: string;
  readonly contentDate: (date: string) => string;
  readonly readNext: string;
  readonly aloud: PageAloudWords;
  readonly ways: { readonly label: string; readonly summary: string; readonly questions: string; readonly all: string };
  readonly list: {
    readonly title: string;
    readonly lead: string;
    readonly groups: { readonly [G in ConditionGroup]: { readonly title: string; readonly lead: string } };
  };
}
