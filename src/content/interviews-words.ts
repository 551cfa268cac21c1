/** The words of the list of interviews: loaded with it, as few come there. */
export interface InterviewsWords {
  /** For a nurse's desk. */
  readonly nurse: ListWords;
  /** For a device of a family: in plain words. */
  readonly family: ListWords;
  readonly cover: CoverWords;
  readonly record: RecordWords;
}

export interface ListWords {
  readonly title: string;
  readonly empty: string;
  /** Nothing is kept here, as somebody wished, or the browser forbids it. */
  readonly keepsNothing: string;
  readonly unreachable: string;
  readonly tryAgain: string;
  readonly begin: string;
  readonly count: (number: string) => string;
  readonly one: string;
  readonly notInRecord: (number: string) => string;
  readonly allInRecord: string;
  readonly goes: (number: string, when: string) => string;
  readonly search: string;
  readonly found: (number: string, all: string) => string;
  /** The interview on screen is kept nowhere else: none other can be opened. */
  readonly onlyHere: string;
  readonly backToIt: string;
  readonly columns: {
    readonly label: string;
    readonly begun: string;
    readonly who: string;
    readonly level: string;
    readonly state: string;
    readonly actions: string;
  };
  readonly noLabel: string;
  readonly who: { readonly [R in 'self' | 'carer' | 'nurse' | 'unknown']: string };
  readonly noLevel: string;
  readonly ownLevel: (level: string) => string;
  readonly states: { readonly open: string; readonly done: string; readonly 'in-record': string };
  readonly newer: string;
  readonly damaged: string;
  readonly needsCall: string;
  readonly clearedAt: (when: string) => string;
  readonly held: string;
  /** Beside each press, for whoever does not see the row. */
  readonly of: (name: string) => string;
  readonly open: string;
  readonly more: string;
  readonly labelField: string;
  readonly labelHint: string;
  readonly saveLabel: string;
  readonly labelled: (label: string) => string;
  readonly again: string;
  readonly againHint: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly removeAll: string;
  readonly allRemoved: string;
  readonly undo: string;
  readonly undone: string;
  readonly notDone: string;
  readonly gone: string;
  /** Another window has added something: it cannot be in the record as she saw it. */
  readonly changed: string;
}

/** What a nurse says of the record. */
export interface RecordWords {
  readonly title: string;
  readonly yes: string;
  readonly yesHint: (hours: string) => string;
  readonly stays: string;
  readonly no: string;
  readonly hold: string;
  readonly isIn: (when: string) => string;
  /** After she has copied, printed or saved. */
  readonly offer: string;
  readonly referred: string;
  readonly referredHint: string;
  readonly save: string;
  readonly saved: string;
  /** Written down after she had said that the interview is in the record. */
  readonly savedNotIn: string;
}

export interface CoverWords {
  readonly title: string;
  readonly text: string;
  readonly back: string;
}
