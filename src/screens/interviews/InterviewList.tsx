import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Button } from '../Button.tsx';
import { Heading } from '../Heading.tsx';
import { InterviewCards } from './InterviewCards.tsx';
import { InterviewTable } from './InterviewTable.tsx';
import type { InterviewRowsProps } from './InterviewTable.tsx';
import { isFound } from './rows.ts';

export interface InterviewListProps extends InterviewRowsProps {
  readonly isWide: boolean;
  /** How many there are, and what a nurse has to know of them. */
  readonly summary: readonly { readonly text: string; readonly isWarning: boolean }[];
  readonly number: (count: number) => string;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onBegin: (() => void) | null;
  /** The interview on screen is kept nowhere else. */
  readonly onBack: (() => void) | null;
  readonly onRemoveAll: (() => void) | null;
  /** What was done last, and how it is undone. */
  readonly said: string;
  readonly onUndo: (() => void) | null;
}

/** All interviews that are kept here. */
export function InterviewList(props: InterviewListProps) {
  const { words, rows, isWide, onRemoveAll } = props;
  const [search, setSearch] = useState('');
  const shown = rows.filter((row) => isFound(row, search));
  const Rows = isWide ? InterviewTable : InterviewCards;
  return (
    <>
      <Heading>{words.title}</Heading>
      <Overview {...props} />
      <ListTools {...props} {...{ search, setSearch }} found={shown.length} />
      {shown.length > 0 && <Rows {...props} rows={shown} />}
      {rows.length > 0 && onRemoveAll !== null && (
        <Button kind="warning" onClick={onRemoveAll}>
          {words.removeAll}
        </Button>
      )}
    </>
  );
}

interface ListToolsProps extends InterviewListProps {
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly found: number;
}

/** A new one, and one of many. */
function ListTools({ words, rows, number, searchField, onBegin, search, setSearch, found }: ListToolsProps) {
  return (
    <div className="list-tools">
      {onBegin !== null && (
        <Button kind="primary" onClick={onBegin}>
          {words.begin}
        </Button>
      )}
      {rows.length > 0 && (
        <div className="search">
          <label htmlFor="search-interviews">{words.search}</label>
          <input
            type="search"
            id="search-interviews"
            ref={searchField}
            value={search}
            autoComplete="off"
            onChange={({ target }) => setSearch(target.value)}
          />
        </div>
      )}
      <p role="status">{search === '' ? '' : words.found(number(found), number(rows.length))}</p>
    </div>
  );
}

/** How many there are, and what was done last. */
function Overview({ words, rows, summary, onBack, said, onUndo }: InterviewListProps) {
  const undo = useRef<HTMLDivElement>(null);
  // The row that was pressed is gone: what can be pressed now takes the focus.
  useEffect(() => {
    if (onUndo !== null) undo.current?.querySelector('button')?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- only when there is something new to undo
  }, [said, onUndo === null]);
  return (
    <>
      {rows.length === 0 && <p>{words.empty}</p>}
      {summary.map(({ text, isWarning }) => (
        <p key={text} className={isWarning ? 'count is-warning' : 'count'}>
          {text}
        </p>
      ))}
      <div className="list-said" ref={undo}>
        <p role="status">{said}</p>
        {onUndo !== null && (
          <Button kind="secondary" onClick={onUndo}>
            {words.undo}
          </Button>
        )}
      </div>
      {onBack !== null && (
        <section className="notice">
          <p>{words.onlyHere}</p>
          <Button kind="primary" onClick={onBack}>
            {words.backToIt}
          </Button>
        </section>
      )}
    </>
  );
}
