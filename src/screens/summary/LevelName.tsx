import type { InterviewWords } from '../../content/interface-words.ts';
import type { LevelHeading } from '../../report/level-heading.ts';
import type { BothLevels } from '../../report/own-level.ts';
import { Heading } from '../Heading.tsx';

interface LevelNameProps extends LevelHeading {
  readonly words: InterviewWords;
  /** A nurse's own level heads the card, and the program's stands below it. */
  readonly both?: BothLevels | null;
}

/** The heading of the card: the level, where one is named, and how soon. */
export function LevelName({ words, name, heading, both = null }: LevelNameProps) {
  if (both?.own != null) {
    return (
      <Heading>
        <span className="own-level-told">{both.own.sentences[0]}</span>{' '}
        <span className="care-level">{both.tool.sentences}</span> {heading}
      </Heading>
    );
  }
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
