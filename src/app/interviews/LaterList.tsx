import { useEffect, useState } from 'react';
import type { ListPlaceProps } from './ListPlace.tsx';
import type { InterviewsParts } from './parts.ts';

/** The list, loaded when somebody comes to it. */
export function LaterList(props: Omit<ListPlaceProps, 'list'>) {
  const parts = useInterviewsParts(props.words.language.tag);
  if (parts === null) return null;
  // What stands around says so in a plain sentence.
  if ('error' in parts) throw parts.error;
  return <parts.List {...props} list={parts.words} />;
}

/** What the list, the cover and the record are made of, once it is there; or why it cannot be. */
export function useInterviewsParts(language: string): InterviewsParts | { readonly error: unknown } | null {
  const [parts, setParts] = useState<InterviewsParts | { readonly error: unknown } | null>(null);
  useEffect(() => {
    let here = true;
    import('./parts.ts')
      .then(async ({ loadInterviews }) => loadInterviews(language))
      .then(
        (loaded) => here && setParts(loaded),
        (error: unknown) => here && setParts({ error }),
      );
    return () => void (here = false);
  }, [language]);
  return parts;
}
