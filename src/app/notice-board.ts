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
