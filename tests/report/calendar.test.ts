import { describe, expect, test } from 'vitest';
import { summary } from '../../src/content/en/summary.ts';
import { calendarFile } from '../../src/exchange/calendar.ts';
import { lidFlutter, usualSpasm } from '../support/answers.ts';
import { nursed, reportWith } from '../support/summary-screen.tsx';

const madeAt = Date.UTC(2026, 10, 29, 9, 5, 7);
const day = { day: '2026-12-13', title: 'See a GP if it is still there', uid: 'a-b-c', madeAt };

/** The lines of the file, as a calendar reads them: those that go on are joined again. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('the file for a calendar', () => {
  test('is one event of one whole day, as RFC 5545 has it', () => {
    expect(linesOf(calendarFile(day))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//A day to keep in mind//EN',
      'BEGIN:VEVENT',
      'UID:a-b-c',
      'DTSTAMP:20261129T090507Z',
      'DTSTART;VALUE=DATE:20261213',
      'DTEND;VALUE=DATE:20261214',
      'SUMMARY:See a GP if it is still there',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
  ])('ends with the day after, also where a month ends: %s', (first, after) => {
    expect(calendarFile({ ...day, day: first })).toContain(`DTEND;VALUE=DATE:${after}\r\n`);
  });

  test('has no line of more than 75 octets, cuts no character in two, and loses none', () => {
    const title = 'Ärztin – 医生を見る 🙂 '.repeat(20).trim();
    const file = calendarFile({ ...day, title });
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(linesOf(file)).toContain(`SUMMARY:${title}`);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has marks that mean something in it written so that they mean nothing', () => {
    expect(calendarFile({ ...day, title: 'One, two; three\\four\nfive' })).toContain(
      'SUMMARY:One\\, two\\; three\\\\four\\nfive\r\n',
    );
  });
});

describe('the plan', () => {
  test('has a day at home, two weeks after the answers, and at no other level', () => {
    expect(reportWith(lidFlutter).level.plan?.day).toBe('2026-12-09');
    expect(reportWith(usualSpasm).level.plan?.day).toBeNull();
  });

  test('has none for a nurse, whose calendar it is not', () => {
    expect(reportWith(nursed(lidFlutter)).level.plan?.day).toBeNull();
  });
});

test('what goes into a calendar, which others may see, names no face, no twitch, no condition and no check', () => {
  const { title, file } = summary.frame.calendar;
  const text = `${file} ${calendarFile({ ...day, title })}`;
  expect(text).not.toMatch(/face|twitch|spasm|eye|lid|check|symptom|hospital|neuro/i);
});
