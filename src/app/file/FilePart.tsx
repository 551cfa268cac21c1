import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { numberWords } from '../../content/answer-words.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { KeptInterview } from '../keeping/database.ts';
import { fileWords } from '../languages.ts';
import type { Page } from '../page/page-view.ts';
import type { Session } from '../session/session.ts';

interface FileProps {
  readonly words: InterviewWords;
}

/** Saving and opening come together: few want either, and each part more makes the list of the offline copy longer. */
async function loadParts(language: string) {
  const [{ OpenFilePlace, SaveFilePlace, SaveAllPlace }, file] = await Promise.all([
    import('./FilePlaces.tsx'),
    fileWords(language),
  ]);
  return { OpenFilePlace, SaveFilePlace, SaveAllPlace, file };
}

type Parts = Awaited<ReturnType<typeof loadParts>>;

interface FilePartProps extends FileProps {
  readonly title: string;
  readonly show: (parts: Parts) => ReactNode;
}

/** Folded until somebody wants it: what it needs is fetched then. */
function FilePart({ words, title, show }: FilePartProps) {
  const [parts, setParts] = useState<Parts | 'notLoaded' | null>(null);
  const isThere = parts !== null && parts !== 'notLoaded';
  const { tag } = words.language;
  const load = useCallback(() => void loadParts(tag).then(setParts, () => setParts('notLoaded')), [tag]);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Opened before the program had come.
    if (fold.current?.open === true) load();
  }, [load]);
  return (
    <details ref={fold} className="why no-print" onToggle={isThere ? undefined : load}>
      <summary>{title}</summary>
      {parts === 'notLoaded' && <p>{words.interface.file.notLoaded}</p>}
      {isThere && show(parts)}
    </details>
  );
}

/** Where the answers can be handed over: as a file, too. */
export function SaveFilePart({ words, session }: FileProps & { readonly session: Session }) {
  return (
    <FilePart
      words={words}
      title={words.interface.file.save}
      show={({ SaveFilePlace, file }) => <SaveFilePlace words={file.save} session={session} />}
    />
  );
}

/** On the start page: the way in for a file that was saved. */
export function OpenFilePart({ words, page }: FileProps & { readonly page: Page }) {
  return (
    <FilePart
      words={words}
      title={words.interface.file.open}
      show={({ OpenFilePlace, file }) => (
        <OpenFilePlace
          words={file.open}
          page={page}
          receive={words.interface.receive.open}
          number={(count) => numberWords(words, count)}
        />
      )}
    />
  );
}

/** In the list of interviews: all of them as one file. */
export function SaveAllPart({
  words,
  ...all
}: FileProps & { readonly session: Session; readonly lines: readonly KeptInterview[] }) {
  return (
    <FilePart
      words={words}
      title={words.interface.file.saveAll}
      show={({ SaveAllPlace, file }) => <SaveAllPlace words={file.save} {...all} />}
    />
  );
}
