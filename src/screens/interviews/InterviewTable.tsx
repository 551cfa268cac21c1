import type { InterviewActionsProps } from './InterviewActions.tsx';
import { InterviewActions } from './InterviewActions.tsx';
import { RowState } from './RowState.tsx';
import type { InterviewRow } from './rows.ts';

export type InterviewRowsProps = Omit<InterviewActionsProps, 'row'> & { readonly rows: readonly InterviewRow[] };

/** The interviews in a wide window. */
export function InterviewTable({ rows, ...actions }: InterviewRowsProps) {
  const { columns, noLabel } = actions.words;
  return (
    <table className="interviews">
      <thead>
        <tr>
          <th scope="col">{columns.label}</th>
          <th scope="col">{columns.begun}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.level}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.actions}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-interview={row.id}>
            <th scope="row">{row.label === '' ? <span className="hint">{noLabel}</span> : row.label}</th>
            <td>{row.begun}</td>
            <td>{row.who}</td>
            <td>
              <LevelOf row={row} />
            </td>
            <td>
              <RowState row={row} />
            </td>
            <td>
              <InterviewActions {...actions} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The level, and beside it the nurse's own. */
export function LevelOf({ row }: { readonly row: InterviewRow }) {
  return (
    <>
      <span className={row.isSerious ? 'serious' : undefined}>{row.level}</span>
      {row.own !== null && <span className="row-note">{row.own}</span>}
    </>
  );
}
