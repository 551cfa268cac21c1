import { readSavedInterview } from '../../exchange/saved-interview.ts';
import { isRecord, savedVersion } from '../../exchange/saved-rows.ts';
import { dangerSignsIn } from '../../machine/signs-taken-back.ts';
import type { Journal } from '../../machine/journal.ts';
import { attempt } from './attempt.ts';

const key = 'face-twitch waiting';

/** A journal of which the first `kept` entries had been acknowledged by the store. */
export interface HeldJournal {
  readonly kept: Journal;
  readonly waiting: Journal;
}

/**
 * An interview with signs of danger that wait for the disk, held at once in this tab's own storage: loading the page again
 * must show no less, even where the disk still does not answer. Taken away as soon as nothing waits.
 */
export interface WaitingSigns {
  hold(interview: string, journal: HeldJournal): void;
  read(interview: string): HeldJournal;
  /** Of one interview, or of all. */
  forget(interview?: string): void;
}

export function waitingSigns(basePath: string): WaitingSigns {
  const prefix = `${key} ${basePath} `;
  return {
    hold(interview, { kept, waiting }) {
      if (!waiting.some(({ event }) => dangerSignsIn(event).length > 0)) return;
      const rows = [...kept, ...waiting].map((entry, seq) => ({ ...entry, version: savedVersion, interview, seq }));
      attempt(() => sessionStorage.setItem(prefix + interview, JSON.stringify({ kept: kept.length, rows })));
    },
    read: (interview) => attempt(() => readHeld(sessionStorage.getItem(prefix + interview))) ?? nothing,
    forget: (interview = '') =>
      attempt(() => {
        const names = Object.keys(sessionStorage).filter((name) => name.startsWith(prefix + interview));
        for (const name of names) sessionStorage.removeItem(name);
      }),
  };
}

const nothing: HeldJournal = { kept: [], waiting: [] };

function readHeld(text: string | null): HeldJournal {
  const held: unknown = text === null ? null : JSON.parse(text);
  if (!isRecord(held) || !Array.isArray(held.rows) || typeof held.kept !== 'number') return nothing;
  const saved = readSavedInterview(held.rows);
  const journal = saved.kind === 'read' ? saved.journal : [];
  return { kept: journal.slice(0, held.kept), waiting: journal.slice(held.kept) };
}
