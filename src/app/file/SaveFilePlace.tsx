import type { SaveFileWords } from '../../content/file-words.ts';
import { SaveFile } from '../../screens/file/SaveFile.tsx';
import { noteGiven } from '../interviews/given-away.ts';
import { keepWords } from '../page/move.ts';
import { saveFile } from '../saving.ts';
import type { Session } from '../session/session.ts';
import { fileOf } from './file-of.ts';
import { fileSharing } from './sharing.ts';

interface SaveFilePlaceProps {
  readonly words: SaveFileWords;
  readonly session: Session;
}

/** The interview on screen as a file. */
export function SaveFilePlace({ words, session }: SaveFilePlaceProps) {
  const made = (): File => fileNow(session, words.about);
  const save = (): boolean => {
    const isSaved = saveFile(made());
    if (isSaved) noteGiven(session.interview);
    return isSaved;
  };
  return <SaveFile words={words} onSave={save} onShare={fileSharing(made)} />;
}

/** With all that stands in it at the moment of the press, also what is still being typed. */
function fileNow(session: Session, about: string): File {
  keepWords();
  return fileOf(session.shown.read().context.journal, about);
}
