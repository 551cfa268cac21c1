/** How fast a voice speaks, as a share of its own speed. */
export const speeds = ['0.7', '0.85', '1', '1.15', '1.3'] as const;
export type Speed = (typeof speeds)[number];

/** How something that stands on the page is said, where a voice would say it wrongly. */
export interface SpokenForm {
  /** Whole words only, in this spelling. */
  readonly written: string;
  readonly said: string;
}

/** What a language needs to be read aloud. */
export interface SayingWords {
  /** A text cut into its sentences. */
  readonly sentences: (text: string) => readonly string[];
  /** A telephone number is said one digit after the other. */
  readonly digits: { readonly [D in '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9']: string };
  /** Two numbers with a dash between them. */
  readonly range: (from: string, to: string) => string;
  readonly forms: readonly SpokenForm[];
  /** A small heading over some options, so that it is not taken for one of them. */
  readonly group: (heading: string) => string;
  /** Said before the options of a question. */
  readonly answers: (count: number) => string;
}

/** Words of reading aloud; loaded when it is turned on. */
export interface AloudWords {
  readonly saying: SayingWords;
  /** The name of the buttons as a group. */
  readonly bar: string;
  readonly listen: string;
  readonly pause: string;
  readonly goOn: string;
  readonly back: string;
  /** In place of the buttons, until a voice is found. */
  readonly looking: string;
  /** There is none on the device: so, and how the device's own reader is started. */
  readonly none: string;
  readonly ownReader: readonly string[];
  readonly stopped: string;
  /** The voice is listed, and is not there. */
  readonly notInstalled: string;
  /** Turns on that questions are answered by ear, and what that is. */
  readonly byEar: string;
  readonly byEarHint: string;
  readonly byEarNotLoaded: string;
  readonly voice: string;
  readonly speed: string;
  readonly speeds: { readonly [S in Speed]: string };
  /** That no sentence is sent away. */
  readonly onDevice: string;
}
