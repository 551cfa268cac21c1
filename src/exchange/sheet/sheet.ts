/** Something that is told on the sheet; some of it under a name of its own. */
export interface Said {
  readonly name: string | null;
  readonly text: string;
}

export interface SheetRow {
  readonly id: string;
  readonly label: string | null;
  readonly said: readonly Said[];
  /** One after the other in a line; each on its own; each behind a box to tick; or as sentences. */
  readonly look: 'run' | 'list' | 'ticks' | 'text';
}

export interface SheetPart {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly SheetRow[];
}

/** A level, and by when. A nurse's own stands before the tool's. */
export interface SheetLevel {
  readonly says: string;
  readonly when: readonly string[];
  readonly why: string | null;
}

/** All that stands on a sheet of paper, but for the code and the picture: words, in their order. */
export interface Sheet {
  readonly title: string;
  readonly levels: readonly SheetLevel[];
  readonly parts: readonly SheetPart[];
  /** When, by what, by which rules, and what it is not. */
  readonly foot: readonly string[];
}

/** Texts without names. */
export function plain(texts: readonly string[]): readonly Said[] {
  return texts.map((text) => ({ name: null, text }));
}

/** A row, or none where it would say nothing. */
export function row(
  id: string,
  label: string | null,
  said: readonly Said[],
  look: SheetRow['look'],
): readonly SheetRow[] {
  return said.length === 0 ? [] : [{ id, label, said, look }];
}

/** A part, or none where no row says anything. */
export function part(id: string, heading: string, ...rows: readonly (readonly SheetRow[])[]): readonly SheetPart[] {
  const all = rows.flat();
  return all.length === 0 ? [] : [{ id, heading, rows: all }];
}
