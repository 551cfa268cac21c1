import type { Telling } from './telling.ts';

/** That a nurse placed the emergency call, and when, as she wrote it down. */
export function callPlaced({ summary, record }: Telling): readonly string[] {
  return record.callPlacedAt === null ? [] : [summary.frame.callPlaced(record.callPlacedAt)];
}

/** That she called or referred, when, and who took it. What she typed stands between marks, in one line: none of it can pass for a sentence of the report. */
export function referred({ summary, record }: Telling): readonly string[] {
  const when = (record.notes.referral ?? '')
    .trim()
    .replace(/["“”]/g, "'")
    .replace(/\s*\n\s*/g, '; ');
  return when === '' ? [] : [summary.frame.referred(when)];
}
