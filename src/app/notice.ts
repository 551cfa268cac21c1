import type { InterviewWords } from '../content/interface-words.ts';
import type { StorageNotice } from './session.ts';

/** One thing that the person should know now. */
export type Notice = StorageNotice | 'unknown-address';

/** What the notice says to the person. */
export function noticeWords({ interface: { notices } }: InterviewWords, notice: Notice): string {
  switch (notice) {
    case 'damaged-save':
      return notices.damagedSave;
    case 'newer-save':
      return notices.newerSave;
    case 'not-kept':
      return notices.notKept;
    case 'no-storage':
      return notices.noStorage;
    case 'not-cleared':
      return notices.notCleared;
    case 'carried-on-elsewhere':
      return notices.carriedOnElsewhere;
    case 'cleared-elsewhere':
      return notices.clearedElsewhere;
    case 'unknown-address':
      return notices.unknownAddress;
  }
}
