import { useEffect, useState } from 'react';
import type { SaveFileWords } from '../../content/file-words.ts';
import type { Journal } from '../../machine/journal.ts';
import { SaveFile } from '../../screens/file/SaveFile.tsx';
import { noteGiven } from '../interviews/given-away.ts';
import { saveFile } from '../saving.ts';
import type { Session } from '../session/session.ts';
import { fileOf } from './file-of.ts';
import { fileSharing } from './sharing.ts';

interface SaveAllPlaceProps {
  readonly words: SaveFileWords;
  readonly session: Session;
  /** The ids of all interviews that are kept here. */
  readonly ids: readonly string[];
}

/** All interviews as one file, once they have been read. One that cannot be read is not in it, and that is said. */
export function SaveAllPlace({ words, session, ids }: SaveAllPlaceProps) {
  const all = useJournals(session, ids);
  if (all.length === 0) return null;
  const made = (): File => fileOf(all, words.about);
  const save = (): boolean => {
    const isSaved = saveFile(made());
    if (isSaved) for (const id of ids) noteGiven(id);
    return isSaved;
  };
  return (
    <>
      <SaveFile words={words} onSave={save} onShare={fileSharing(made)} />
      {all.length < ids.length && <p className="notice">{words.leftOut}</p>}
    </>
  );
}

function useJournals(session: Session, ids: readonly string[]): readonly Journal[] {
  const [journals, setJournals] = useState<readonly Journal[]>([]);
  useEffect(() => {
    let isHere = true;
    void journalsOf(session, ids).then((read) => isHere && setJournals(read));
    return () => void (isHere = false);
  }, [session, ids]);
  return journals;
}

async function journalsOf(session: Session, ids: readonly string[]): Promise<readonly Journal[]> {
  const loaded = await Promise.all(ids.map(async (id) => session.load(id)));
  return loaded.flatMap((one) => (one.kind === 'read' ? [one.journal] : []));
}
