import type { Failed } from '../keeping/store.ts';
import { createSession } from './session.ts';
import type { Session } from './session.ts';
import type { SessionSurroundings } from './surroundings.ts';

const forbidden = async (): Promise<Failed> => Promise.resolve({ kind: 'failed', why: 'forbidden' });

/** An interview that is alone in the world and kept nowhere: for a page that is being built, and for screens without storage. */
export function sessionWithoutStore(given: Pick<SessionSurroundings, 'now' | 'onNotice'>): Session {
  return createSession({
    ...given,
    newId: () => 'alone',
    prepare: async () => Promise.resolve(),
    language: 'en',
    store: {
      list: forbidden,
      load: forbidden,
      append: forbidden,
      remove: forbidden,
      clear: forbidden,
      use: forbidden,
      warmUp: async () => Promise.resolve(),
    },
    signs: {
      hold: () => undefined,
      read: () => ({ kept: [], waiting: [] }),
      forget: () => undefined,
    },
    tabs: {
      tellChanged: () => undefined,
      tellCleared: () => undefined,
      clearings: () => '',
      listen: () => undefined,
    },
  });
}
