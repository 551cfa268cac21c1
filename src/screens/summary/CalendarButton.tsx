import { useState } from 'react';
import { Button } from '../Button.tsx';
import type { SummaryView } from './view.ts';

/** Where the plan has a day: saves it as a file for a calendar, and says what to do with the file. */
export function CalendarButton({ view, day }: { readonly view: SummaryView; readonly day: string }) {
  const { put, done, failed } = view.summary.frame.calendar;
  const [outcome, setOutcome] = useState('');
  return (
    <div className="calendar no-print">
      <Button kind="secondary" onClick={() => setOutcome(view.onCalendar(day) ? done : failed)}>
        {put}
      </Button>
      <p role="status">{outcome}</p>
    </div>
  );
}
