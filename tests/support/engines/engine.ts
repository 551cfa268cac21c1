import type { EarLetter } from '../listener.ts';

/** One browser engine that the journeys are tried in: one running browser, in which every visit has a fresh profile. */
export interface Engine {
  visit(): Promise<Visit>;
  stop(): Promise<void>;
}

/** One profile: its tabs see the same kept answers, and nothing of any other visit. */
export interface Visit {
  /** What it is made in, as the browser itself says it: "Firefox 153". */
  readonly engine: string;
  openTab(): Promise<Tab>;
  /**
   * Errors and warnings of the console, uncaught errors, and violations of the page's policy, in all its tabs, since
   * this was last asked.
   */
  complaints(): Promise<readonly string[]>;
  end(): Promise<void>;
}

export interface Tab {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Runs in the page, so it knows nothing but what it is given. */
  evaluate<Given, Found>(inPage: (given: Given) => Found | Promise<Found>, given: Given): Promise<Found>;
  /** Presses the first element that this XPath finds, where a pointer would. */
  press(xpath: string): Promise<void>;
  /** Presses a key on whatever has the focus. */
  key(key: Key): Promise<void>;
  picture(): Promise<Uint8Array>;
  /** What it prints on this paper, as a PDF. Not there where an engine's driver cannot print. */
  print?(paper: Paper): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** With the unit. */
export interface Paper {
  readonly width: `${number}mm` | `${number}in`;
  readonly height: `${number}mm` | `${number}in`;
}

export type Key = 'Tab' | 'Enter' | EarLetter;

/** Violations of the policy are told on the console only in some engines: here they are told in each. */
export function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`against the policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
}
