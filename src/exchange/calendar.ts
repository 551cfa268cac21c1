/** A day to keep in mind. Nothing of an interview is in it: calendars are shared. */
export interface CalendarDay {
  /** ISO 8601, such as 2026-12-13. */
  readonly day: string;
  readonly title: string;
  /** Random: it tells one file from another. */
  readonly uid: string;
  /** When the file is made, in milliseconds since 1970. */
  readonly madeAt: number;
}

const oneDay = 24 * 60 * 60 * 1000;

/** A file with one event of a whole day that any calendar can read (iCalendar, RFC 5545). */
export function calendarFile({ day, title, uid, madeAt }: CalendarDay): string {
  const begins = Date.parse(day);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // It names what made the file, and so could name what is asked about.
    'PRODID:-//A day to keep in mind//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basic(madeAt)}`,
    `DTSTART;VALUE=DATE:${basic(begins).slice(0, 8)}`,
    // The first day that is no part of it.
    `DTEND;VALUE=DATE:${basic(begins + oneDay).slice(0, 8)}`,
    `SUMMARY:${escaped(title)}`,
    // The day is not taken up by it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** "20261213T090000Z". */
function basic(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** The most octets of a line, without its end. */
const widest = 75;

/** A long line goes on in the next, behind a space; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const { length } = encoder.encode(character);
    const fits = octets + length <= widest;
    text += fits ? character : `\r\n ${character}`;
    octets = fits ? octets + length : length + 1;
  }
  return text;
}
