import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { InterviewsWords } from '../../content/interviews-words.ts';
import { interviewsWords } from '../languages.ts';
import type { ListPlaceProps } from './ListPlace.tsx';

type Parts = { readonly Place: ComponentType<ListPlaceProps>; readonly list: InterviewsWords };

/** The list, loaded when somebody comes to it. */
export function LaterList(props: Omit<ListPlaceProps, 'list'>) {
  const { tag } = props.words.language;
  const [parts, setParts] = useState<Parts | { readonly error: unknown } | null>(null);
  useEffect(() => {
    let here = true;
    Promise.all([import('./ListPlace.tsx'), interviewsWords(tag)]).then(
      ([{ ListPlace }, list]) => here && setParts({ Place: ListPlace, list }),
      (error: unknown) => here && setParts({ error }),
    );
    return () => void (here = false);
  }, [tag]);
  if (parts === null) return null;
  // What stands around says so in a plain sentence.
  if ('error' in parts) throw parts.error;
  return <parts.Place {...props} list={parts.list} />;
}
