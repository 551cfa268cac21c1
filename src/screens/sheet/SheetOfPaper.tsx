import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { SheetWords } from '../../content/sheet-words.ts';
import type { Sheet, SheetLevel } from '../../exchange/sheet/sheet.ts';
import type { PaperChoice } from './choice.ts';
import { SheetPart } from './SheetPart.tsx';

interface SheetOfPaperProps {
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly choice: PaperChoice;
  /** The sheet of a nurse, which is read across a desk; or the copy of a patient. */
  readonly forNurse: boolean;
  /** That the content is past its review: it stands on the paper, too. */
  readonly pastReview: string;
  /** Between the sentences of the language. */
  readonly gap: string;
  readonly picture: ReactNode;
  readonly code: ReactNode;
}

/** The picture stands with what was said of the twitch, after what to do about it. */
const beforePart = 'fit';

/** What is printed: nothing else of the page is. */
export function SheetOfPaper(props: SheetOfPaperProps) {
  const { sheet, words, choice, forNurse, pastReview, gap, picture, code } = props;
  const long = isLong(sheet);
  const foot = <Foot lines={sheet.foot} code={code} />;
  return (
    <article className={classOf(choice, forNurse, long)}>
      <header className="sheet-head">
        <p className="sheet-title">{sheet.title}</p>
        <p className="to-write">
          <span>{words.name}</span>
          <span>{words.born}</span>
        </p>
      </header>
      <p className="notice past-review">{pastReview}</p>
      <div className="sheet-levels">
        {sheet.levels.map((level) => (
          <Level key={level.says} level={level} gap={gap} />
        ))}
      </div>
      <div className="sheet-body">
        {sheet.parts.map((part) => (
          <Fragment key={part.id}>
            {part.id === beforePart && picture}
            <SheetPart part={part} gap={gap} />
          </Fragment>
        ))}
        {long && foot}
      </div>
      {!long && foot}
    </article>
  );
}

/** Of a long sheet it stands in the last column: behind columns that go over to another page a browser would begin one more page with it. */
function Foot({ lines, code }: { readonly lines: readonly string[]; readonly code: ReactNode }) {
  return (
    <footer className="sheet-foot">
      {code}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}

/** So many letters and more have smaller ones, so that two pages hold them. */
const manyLetters = 6500;

function isLong({ parts }: Sheet): boolean {
  const all = parts.flatMap(({ rows }) => rows.flatMap(({ said }) => said));
  return all.reduce((sum, { name, text }) => sum + (name?.length ?? 0) + text.length, 0) > manyLetters;
}

function classOf({ size, largePrint, littleInk }: PaperChoice, forNurse: boolean, long: boolean): string {
  const choices = [
    `sheet is-${size}`,
    largePrint && 'is-large',
    littleInk && 'is-little-ink',
    forNurse && 'is-dense',
    long && 'is-long',
  ];
  return choices.filter((one) => one !== false).join(' ');
}

function Level({ level, gap }: { readonly level: SheetLevel; readonly gap: string }) {
  const { says, when, why } = level;
  return (
    <div className="sheet-level">
      <h2>{says}</h2>
      {when.length > 0 && <p>{when.join(gap)}</p>}
      {why !== null && <p>{why}</p>}
    </div>
  );
}
