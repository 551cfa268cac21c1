import type { OfflineWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';

interface NewerVersionProps {
  readonly words: OfflineWords;
  readonly why: 'update' | 'safety-fix';
  /** Are the answers still here when the page has been loaded again? Null: there are none. */
  readonly answersStay: boolean | null;
  readonly onUse: () => void;
}

/** Offers the newer version. It never comes by itself. */
export function NewerVersion({ words, why, answersStay, onUse }: NewerVersionProps) {
  const { title, text } = words.newer[why];
  return (
    <section className={`panel newer is-${why}`} aria-labelledby="newer-title">
      <h2 id="newer-title">{title}</h2>
      <p>
        {text} {answersStay !== null && (answersStay ? words.answersStay : words.answersGo)}
      </p>
      <Button kind={why === 'safety-fix' ? 'primary' : 'secondary'} onClick={onUse}>
        {words.useNewer}
      </Button>
    </section>
  );
}
