import type { ReactNode } from 'react';
import { InterviewActions } from './InterviewActions.tsx';
import type { InterviewRowsProps } from './InterviewTable.tsx';
import { LevelOf } from './InterviewTable.tsx';
import { RowState } from './RowState.tsx';

/** The interviews in a narrow window: a card for each. */
export function InterviewCards({ rows, ...actions }: InterviewRowsProps) {
  const { columns } = actions.words;
  return (
    <ul className="interview-cards">
      {rows.map((row) => (
        <li key={row.id} className="panel" data-interview={row.id}>
          <h2>{row.label === '' ? row.begun : row.label}</h2>
          <dl>
            {row.label !== '' && <Line name={columns.begun}>{row.begun}</Line>}
            <Line name={columns.who}>{row.who}</Line>
            <Line name={columns.level}>
              <LevelOf row={row} />
            </Line>
            <Line name={columns.state}>
              <RowState row={row} />
            </Line>
          </dl>
          <InterviewActions {...actions} row={row} />
        </li>
      ))}
    </ul>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
