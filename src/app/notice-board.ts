import type { InterviewWords } from '../content/interface-words.ts';
import type { StorageNotice } from './session.ts';

export type Notice = StorageNotice | 'unknown-address';

/** One thing that the person should know now. */
export interface NoticeBoard {
  readonly pin: (notice: Notice | null) => void;
  readonly read: () => Notice | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createNoticeBoard(): NoticeBoard {
  let pinned: Notice | null = null;
  const listeners = new Set<() => void>();
  return {
    pin: (notice) => {
      pinned = notice;
      for (const listener of listeners) listener();
    },
    read: () => pinned,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

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
    case 'carried-on-elsewhere':
      return notices.carriedOnElsewhere;
    case 'unknown-address':
      return notices.unknownAddress;
  }
}
