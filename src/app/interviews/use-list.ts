import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ListWords } from '../../content/interviews-words.ts';
import type { Session } from '../session/session.ts';
import { whyNot } from './done.ts';
import type { Done } from './done.ts';
import { bringBack, readList } from './kept-list.ts';
import { clearNow } from './clear-now.ts';
import type { Shelved } from './list-store.ts';
import type { ListedInterview } from './listed.ts';

/** Milliseconds after which the list is read again, so that what is due is cleared while it stands there. */
const again = 60_000;

/** The interviews that are kept, read anew whenever something has become of them. Null: not known yet, or not to be known. */
export function useListed(session: Session) {
  const [listed, setListed] = useState<readonly ListedInterview[] | 'coming' | 'unreachable'>('coming');
  const heard = useSyncExternalStore(session.heard.subscribe, session.heard.read, session.heard.read);
  const read = useCallback(async () => {
    await clearNow(session);
    setListed((await readList(session)) ?? 'unreachable');
  }, [session]);
  useEffect(() => {
    void read();
  }, [read, heard]);
  useEffect(() => {
    const look = (): void => void (document.visibilityState === 'visible' && read());
    const timer = setInterval(look, again);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [read]);
  return { listed, read };
}

interface Said {
  readonly text: string;
  readonly taken: readonly Shelved[];
}

/** What may be done in the list, what is said of it, and how it is undone. */
export function useDeeds(session: Session, words: ListWords | null, read: () => Promise<void>) {
  const [said, setSaid] = useState<Said>({ text: '', taken: [] });
  const tell = async (text: string, taken: readonly Shelved[] = []): Promise<void> => {
    await read();
    setSaid({ text, taken });
  };
  const told = async (done: Promise<Done>, text: string): Promise<void> => {
    const what = await done;
    if (words === null) return;
    await tell(what === 'done' ? text : whyNot(words, what));
  };
  const take = async (taken: Promise<readonly Shelved[] | 'gone' | 'failed'>, text: string): Promise<void> => {
    const what = await taken;
    if (words === null) return;
    if (typeof what === 'string') return tell(whyNot(words, what));
    await tell(text, what);
  };
  const undo = async (): Promise<void> => {
    if (words === null) return;
    const done = await bringBack(session, said.taken);
    // What could not be put back is still here, and can be tried again.
    await tell(done === 'done' ? words.undone : words.notDone, done === 'done' ? [] : said.taken);
  };
  return { said, told, take, undo };
}
