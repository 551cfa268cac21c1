import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { slow } from './store.ts';
import type { Failed, Store, Trouble } from './store.ts';
import { append, beginWriting, clear, list, load, patience, remove } from './transactions.ts';
import { within } from './within.ts';

/** The store of this browser, under the path that the site is served from. It is opened when it is first asked for something. */
export function browserStore(basePath: string): Store {
  let opened: Promise<Database> | null = null;
  const database = (): Promise<Database> => {
    const opening = opened ?? openDatabase(basePath, () => (opened = null));
    opened = opening;
    return opening;
  };
  async function attempt<T>(task: (database: Database) => Promise<T>): Promise<T | Failed> {
    const opening = database();
    try {
      return await within(patience, opening.then(task), slow);
    } catch (error) {
      return { kind: 'failed', why: troubleIn(error) };
    } finally {
      // What failed, or never answered, may succeed when it is begun afresh.
      if (
        !(await within(
          0,
          opening.then(
            () => true,
            () => false,
          ),
          false,
        ))
      ) {
        if (opened === opening) opened = null;
        opening.then(
          (late) => late.close(),
          () => undefined,
        );
      }
    }
  }
  return {
    list: () => attempt(list),
    load: (id, first = 0) => attempt((open) => load(open, id, first)),
    append: (addition) => attempt((open) => append(open, addition)),
    warmUp: async () => void (await attempt(async (open) => beginWriting(open).done)),
    remove: (id) => attempt((open) => remove(open, id)),
    clear: () => attempt(clear),
  };
}

const troubles: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  VersionError: 'newer',
};

function troubleIn(error: unknown): Trouble {
  return (error instanceof DOMException ? troubles[error.name] : undefined) ?? 'failed';
}
