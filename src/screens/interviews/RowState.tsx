import type { InterviewRow } from './rows.ts';

/** How far an interview is, and what there is to know of it. */
export function RowState({ row }: { readonly row: InterviewRow }) {
  return (
    <>
      <span className={row.inRecord ? undefined : 'not-in-record'}>{row.state}</span>
      {row.notes.map((note, index) => (
        <span key={note} className={row.isWarning && index === 0 ? 'row-note is-warning' : 'row-note'}>
          {note}
        </span>
      ))}
    </>
  );
}
