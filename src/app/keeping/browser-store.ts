import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { slow } from './store.ts';
import type { Failed, Store, Trouble } from './store.ts';
import { append, beginWriting, clear, list, load, patience, remove } from './transactions.ts';
import { within } from './within.ts';

/** The store of this browser, under the path that the site is served from. It is opened when it is first asked for something. */
export function browserStore(basePath: string): Store {
  let opening: Promise<Database> | null = null;
  async function attempt<T>(task: (database: Database) => Promise<T>): Promise<T | Failed> {
    opening ??= openDatabase(basePath, () => (opening = null));
    const mine = opening;
    const result = await within(patience, mine.then(task), slow).catch(failure);
    if (await isOpen(mine)) return result;
    // What failed, or never answered, may succeed when it is begun afresh.
    if (opening === mine) opening = null;
    closeWhenOpen(mine);
    return result;
  }
  return {
    list: () => attempt(list),
    load: (id, first = 0) => attempt((open) => load(open, id, first)),
    append: (addition) => attempt((open) => append(open, addition)),
    warmUp: async () => void (await attempt(async (open) => beginWriting(open).done)),
    remove: (id) => attempt((open) => remove(open, id)),
    use: attempt,
    clear: () => attempt(clear),
  };
}

/** Is it open by now? */
async function isOpen(opening: Promise<Database>): Promise<boolean> {
  const opened = opening.then(
    () => true,
    () => false,
  );
  return within(0, opened, false);
}

function closeWhenOpen(opening: Promise<Database>): void {
  opening.then(
    (late) => late.close(),
    () => undefined,
  );
}

const troubles: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  VersionError: 'newer',
};

function failure(error: unknown): Failed {
  const why = error instanceof DOMException ? troubles[error.name] : undefined;
  return { kind: 'failed', why: why ?? 'failed' };
}
