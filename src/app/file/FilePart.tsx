import { useState } from 'react';
import type { ReactNode } from 'react';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { FileWords } from '../../content/file-words.ts';
import type { Session } from '../session/session.ts';
import type { Navigation } from '../page/navigation.ts';
import { fileWords } from '../languages.ts';

interface FilePartProps<Loaded> {
  readonly words: InterviewWords;
  readonly title: string;
  readonly load: () => Promise<Loaded>;
  readonly show: (loaded: Loaded, words: FileWords) => ReactNode;
}

/** Folded until somebody wants it: what it needs is fetched then. */
function FilePart<Loaded>({ words, title, load, show }: FilePartProps<Loaded>) {
  const [parts, setParts] = useState<readonly [Loaded, FileWords] | 'notLoaded' | null>(null);
  const onToggle = (): void => {
    if (parts !== null && parts !== 'notLoaded') return;
    Promise.all([load(), fileWords(words.language.tag)]).then(setParts, () => setParts('notLoaded'));
  };
  return (
    <details className="why no-print" onToggle={onToggle}>
      <summary>{title}</summary>
      {parts === 'notLoaded' ? <p>{words.interface.file.notLoaded}</p> : parts !== null && show(...parts)}
    </details>
  );
}

interface FileProps {
  readonly words: InterviewWords;
}

/** Where the answers can be handed over: as a file, too. */
export function SaveFilePart({ words, session }: FileProps & { readonly session: Session }) {
  return (
    <FilePart
      words={words}
      title={words.interface.file.save}
      load={async () => import('./SaveFilePlace.tsx')}
      show={({ SaveFilePlace }, { save }) => <SaveFilePlace words={save} session={session} />}
    />
  );
}

/** On the start page: the way in for a file that was saved. */
export function OpenFilePart({ words, navigation }: FileProps & { readonly navigation: Navigation }) {
  return (
    <FilePart
      words={words}
      title={words.interface.file.open}
      load={async () => import('./OpenFilePlace.tsx')}
      show={({ OpenFilePlace }, { open }) => <OpenFilePlace words={open} navigation={navigation} />}
    />
  );
}
