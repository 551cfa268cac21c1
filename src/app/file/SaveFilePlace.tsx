import type { SaveFileWords } from '../../content/file-words.ts';
import { fileName, fileType } from '../../exchange/file/interview-file.ts';
import { fileText } from '../../exchange/file/write-file.ts';
import { SaveFile } from '../../screens/file/SaveFile.tsx';
import { noteGiven } from '../interviews/given-away.ts';
import { keepWords } from '../page/move.ts';
import { saveFile } from '../saving.ts';
import type { Session } from '../session/session.ts';
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
  const text = fileText([session.shown.read().context.journal], about);
  return new File([text], fileName(dayOf(new Date())), { type: fileType });
}

/** By the calendar on the wall: "2026-11-29". */
function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
