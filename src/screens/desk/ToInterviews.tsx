import type { DeskWords } from '../../content/interface-words.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { listKey } from './option-keys.ts';
import { useSingleKeys } from './single-keys.ts';

interface ToInterviewsProps {
  readonly words: DeskWords;
  /** Has she turned the single keys on? Asked when the key is pressed. */
  readonly hasKeys: () => boolean;
  readonly onList: () => void;
}

/** In the head of a nurse's pages: her list, by one press or one key. */
export function ToInterviews({ words, hasKeys, onList }: ToInterviewsProps) {
  useSingleKeys(true, (key) => {
    const isAsked = key === listKey && hasKeys();
    if (isAsked) onList();
    return isAsked;
  });
  return <PlaceLink place="interviews" className="to-interviews" label={words.list} onFollow={onList} />;
}
