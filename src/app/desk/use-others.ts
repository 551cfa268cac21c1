import { useEffect, useState, useSyncExternalStore } from 'react';
import type { KeptInterview } from '../keeping/database.ts';
import type { Session } from '../session/session.ts';

/** As many as there is room for beside the question; the rest are in the list. */
const most = 3;

/** The latest interviews of a nurse that are not in the record yet, but for the one on screen. */
export function useOthers(session: Session): readonly KeptInterview[] {
  const { interview } = session;
  const [others, setOthers] = useState<readonly KeptInterview[]>([]);
  const heard = useSyncExternalStore(session.heard.subscribe, session.heard.read);
  useEffect(() => {
    let here = true;
    void session.kept().then((kept) => here && setOthers(kept.filter((one) => isOpen(one, interview)).slice(-most)));
    return () => void (here = false);
  }, [session, interview, heard]);
  return others;
}

function isOpen({ id, respondent, inRecord }: KeptInterview, onScreen: string): boolean {
  return id !== onScreen && respondent === 'nurse' && inRecord === undefined;
}
