import { useEffect, useState } from 'react';
import type { SaveFileWords } from '../../content/file-words.ts';
import type { FileMarks } from '../../exchange/file/interview-file.ts';
import type { Journal } from '../../machine/journal.ts';
import { SaveFile } from '../../screens/file/SaveFile.tsx';
import { noteGiven } from '../interviews/given-away.ts';
import type { KeptInterview } from '../keeping/database.ts';
import { saveFile } from '../saving.ts';
import type { Session } from '../session/session.ts';
import { fileOfAll } from './file-of.ts';
import { fileSharing } from './sharing.ts';

interface SaveAllPlaceProps {
  readonly words: SaveFileWords;
  readonly session: Session;
  /** What the list says of each interview that is kept here. */
  readonly lines: readonly KeptInterview[];
}

/** All interviews as one file, once they have been read. One that cannot be read is not in it, and that is said. */
export function SaveAllPlace({ words, session, lines }: SaveAllPlaceProps) {
  const all = useAll(session, lines);
  if (all.length === 0) return null;
  const made = (): File => fileOfAll(all, words.about);
  const save = (): boolean => {
    const isSaved = saveFile(made());
    if (isSaved) for (const { id } of lines) noteGiven(id);
    return isSaved;
  };
  return (
    <>
      <p>{words.holdsList}</p>
      <SaveFile words={words} onSave={save} onShare={fileSharing(made)} />
      {all.length < lines.length && <p className="notice">{words.leftOut}</p>}
    </>
  );
}

interface Kept {
  readonly journal: Journal;
  readonly marks: FileMarks;
}

function useAll(session: Session, lines: readonly KeptInterview[]): readonly Kept[] {
  const [all, setAll] = useState<readonly Kept[]>([]);
  useEffect(() => {
    let isHere = true;
    void allOf(session, lines).then((read) => isHere && setAll(read));
    return () => void (isHere = false);
  }, [session, lines]);
  return all;
}

async function allOf(session: Session, lines: readonly KeptInterview[]): Promise<readonly Kept[]> {
  const loaded = await Promise.all(lines.map(async (line) => ({ line, ...(await session.load(line.id)) })));
  return loaded.flatMap((one) => (one.kind === 'read' ? [{ journal: one.journal, marks: marksOf(one.line) }] : []));
}

function marksOf({ label, inRecord }: KeptInterview): FileMarks {
  return { label, inRecord: inRecord === undefined ? null : { at: inRecord.at, held: inRecord.held } };
}
