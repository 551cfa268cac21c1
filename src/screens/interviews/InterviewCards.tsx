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
            {row.label !== '' && (
              <div>
                <dt>{columns.begun}</dt>
                <dd>{row.begun}</dd>
              </div>
            )}
            <div>
              <dt>{columns.who}</dt>
              <dd>{row.who}</dd>
            </div>
            <div>
              <dt>{columns.level}</dt>
              <dd>
                <LevelOf row={row} />
              </dd>
            </div>
            <div>
              <dt>{columns.state}</dt>
              <dd>
                <RowState row={row} />
              </dd>
            </div>
          </dl>
          <InterviewActions {...actions} row={row} />
        </li>
      ))}
    </ul>
  );
}
