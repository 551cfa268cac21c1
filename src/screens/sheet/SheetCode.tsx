import type { HandOverWords } from '../../content/hand-over-words.ts';
import { QrPicture } from '../QrPicture.tsx';
import type { SquaresPicture } from '../QrPicture.tsx';

interface SheetCodeProps {
  readonly words: HandOverWords;
  /** What the code holds, and what it does not. */
  readonly holds: string;
  /** In groups of four. */
  readonly groups: readonly string[];
  readonly picture: SquaresPicture;
}

/** The answers for another program: to be scanned, or typed. */
export function SheetCode({ words, holds, groups, picture }: SheetCodeProps) {
  return (
    <>
      <QrPicture {...picture} name={words.picture} />
      <p className="code" dir="ltr" translate="no">
        {groups.join(' ')}
      </p>
      <p>{holds}</p>
    </>
  );
}
