import type { ConditionChromeWords } from '../content/condition-page-words.ts';

export interface PageStatement {
  readonly id: string;
  readonly text: string;
  /** The entries in the list of sources that it rests on, with their numbers in words. */
  readonly sources: readonly { readonly anchor: string; readonly number: string }[];
}

interface StatementProps {
  readonly statement: PageStatement;
  readonly as: 'p' | 'li';
  readonly name: ConditionChromeWords['source'];
}

/** One statement of a page, with small links to where it comes from. */
export function Statement({ statement: { id, text, sources }, as: Tag, name }: StatementProps) {
  return (
    <Tag id={id}>
      {text}
      <sup className="refs">
        {sources.map(({ anchor, number }, index) => (
          // The space lets a row of numbers break, and keeps them apart when they are copied.
          <span key={anchor}>
            {index > 0 && ' '}
            <a href={`#${anchor}`} aria-label={name(number)}>
              {number}
            </a>
          </span>
        ))}
      </sup>
    </Tag>
  );
}
