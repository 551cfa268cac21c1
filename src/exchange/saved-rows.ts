/** An entry as it lies in the store or in a file, before anything is believed of it. */
export type SavedRow = Readonly<Record<string, unknown>>;

interface Migration {
  readonly from: number;
  readonly to: number;
  readonly migrate: (row: SavedRow) => SavedRow;
}

/**
 * How a row of an older form becomes one of the next, in order. A form that was once released is read for good:
 * a change of form adds a line here, and an example in `tests/data/`.
 */
const migrations: readonly Migration[] = [
  // What the writing tab had seen was not written down: it refused to write behind anything that it had not.
  { from: 1, to: 2, migrate: (row) => ({ ...row, seen: Number(row.seq) - 1 }) },
  // Before there was a second edition of the questions, everything was asked by the first.
  { from: 2, to: 3, migrate: (row) => ({ ...row, edition: 1 }) },
  // Nobody was asked for whom a carer answers, or how a nurse talks with the person: the form is the same, but an older
  // program cannot read those notes.
  { from: 3, to: 4, migrate: (row) => row },
  // No interview brought answers of an earlier one, or of another device: the form is the same, but an older program cannot read such an entry.
  { from: 4, to: 5, migrate: (row) => row },
  // When a nurse referred stood in the list alone: the form is the same, but an older program cannot read that note.
  { from: 5, to: 6, migrate: (row) => row },
];

/** The form in which rows are kept today: `{ version, interview, seq, at, by, seen, event }`. */
export const savedVersion = lastOf(migrations);

/** Throws where a step is missing, doubled or out of order: then no older save could be read. */
function lastOf(steps: readonly Migration[]): number {
  return steps.reduce((version, { from, to }) => {
    if (from !== version || to !== version + 1)
      throw new Error(`No way from saved version ${version} to ${version + 1}`);
    return to;
  }, 1);
}

export function isRecord(value: unknown): value is SavedRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Was it written by a newer version of the program than this one? */
export function isNewer(row: unknown): boolean {
  return isRecord(row) && typeof row.version === 'number' && row.version > savedVersion;
}

/** The row in today's form. Null where it does not say which form it has. */
export function migratedRow(row: SavedRow): SavedRow | null {
  const { version } = row;
  if (version !== savedVersion && !migrations.some(({ from }) => from === version)) return null;
  return migrations.filter(({ from }) => from >= Number(version)).reduce((older, { migrate }) => migrate(older), row);
}
