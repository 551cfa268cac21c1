/** One kept interview in words. */
export interface InterviewRow {
  readonly id: string;
  readonly label: string;
  readonly begun: string;
  readonly who: string;
  readonly level: string;
  /** A nurse's own level, beside the program's. */
  readonly own: string | null;
  readonly state: string;
  /** What there is to know besides; the first is a warning where `isWarning`. */
  readonly notes: readonly string[];
  readonly isWarning: boolean;
  readonly isSerious: boolean;
  /** How the row is called beside each of its buttons. */
  readonly name: string;
  readonly inRecord: boolean;
  readonly isHeld: boolean;
  /** Would it be cleared by itself, if it were not held? */
  readonly mayHold: boolean;
  /** A call or referral time is asked for. Null: it is not. */
  readonly referred: string | null;
  readonly mayOpen: boolean;
  readonly mayBeginAnew: boolean;
}

/** What may be done with one interview of the list. Null: not here. */
export interface RowActions {
  readonly onOpen: (id: string) => void;
  readonly onLabel: (id: string, label: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onBeginAnew: ((id: string) => void) | null;
  readonly onRecord: ((id: string, isIn: boolean) => void) | null;
  readonly onHold: (id: string, held: boolean) => void;
  readonly onReferred: (id: string, when: string) => void;
}

/** Is every word of the search somewhere in the row? Accents, signs of vowels and invisible letters make no difference, nor do capitals. */
export function isFound(row: InterviewRow, search: string): boolean {
  const text = plain([row.label, row.begun, row.who, row.level, row.own ?? '', row.state, ...row.notes].join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
}
