/** Saving the answers as a file: loaded when somebody wants to. */
export interface SaveFileWords {
  /** What the file holds, and who can read it: before it is made. */
  readonly holds: string;
  /** Of all that is kept, the list is in the file, too. */
  readonly holdsList: string;
  readonly save: string;
  /** Of several, some cannot be read. */
  readonly leftOut: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly share: string;
  readonly shared: string;
  readonly notShared: string;
  /** In the file, for whoever opens it as text. */
  readonly about: string;
}

/** Opening such a file. */
export interface OpenFileWords {
  readonly hint: string;
  readonly label: string;
  /** Where a professional goes with a file of somebody else. */
  readonly forNurse: string;
  readonly reading: string;
  /** Why it was not opened, and what to do: by why it cannot be read, and by what stands in the way on this device. */
  readonly refused: { readonly [K in FileTrouble]: string };
  /** The same answers are here already. */
  readonly have: string;
  readonly openTheOne: string;
  /** All that somebody saved: so many are in the list now. */
  readonly broughtIn: (number: string) => string;
  readonly hereAlready: (number: string) => string;
  readonly toList: string;
}

export type FileTrouble =
  | 'unreadable'
  | 'wrong'
  | 'cut-off'
  | 'newer'
  | 'too-big'
  /** The browser gave nothing of it. */
  | 'not-given'
  /** Other answers are on the page and kept nowhere: they would be lost. */
  | 'only-here'
  /** The disk is full, or nothing is kept on this device: several cannot be on the page at once. */
  | 'not-stored';

export interface FileWords {
  readonly save: SaveFileWords;
  readonly open: OpenFileWords;
}
