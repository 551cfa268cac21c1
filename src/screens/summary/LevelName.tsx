import type { InterviewWords } from '../../content/interface-words.ts';
import type { LevelHeading } from '../../report/level-heading.ts';
import { Heading } from '../Heading.tsx';

interface LevelNameProps extends LevelHeading {
  readonly words: InterviewWords;
}

/** The heading of the card: the level, where one is named, and how soon. */
export function LevelName({ words, name, heading }: LevelNameProps) {
  return (
    <Heading>
      {name !== null && (
        <span className="care-level">
          {name}
          <span className="visually-hidden">{words.language.colon}</span>
        </span>
      )}
      {heading}
    </Heading>
  );
}
