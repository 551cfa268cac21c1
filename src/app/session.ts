import { getNextSnapshot } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import type { QuestionId } from '../content/questions.ts';
import { givenAnswer } from '../exchange/saved-interview.ts';
import type { InterviewEvent } from '../machine/events.ts';
import { interviewMachine } from '../machine/interview-machine.ts';
import { beginPosition } from './position.ts';
import type { Position } from './position.ts';
import type { Journal } from '../machine/journal.ts';
import type { Store } from './store.ts';

/** An event as the screens give it; the session adds the time. */
export type Deed = InterviewEvent extends infer E ? (E extends unknown ? Omit<E, 'now'> : never) : never;

/** Something about keeping answers that the person should know. */
export type StorageNotice =
  | 'damaged-save'
  | 'newer-save'
  | 'not-kept'
  | 'no-storage'
  | 'not-cleared'
  | 'carried-on-elsewhere'
  | 'cleared-elsewhere';

export interface Session {
  readonly position: Position;
  /**
   * Writes what the deed adds to the journal, then moves on: what is on screen has been kept.
   * `together` takes that step, and may do more in the same breath.
   */
  does(deed: Deed, together?: (step: () => void) => void): Promise<void>;
  /** Are there answers that are kept nowhere but on this page? */
  readonly onlyHere: () => boolean;
  /** Reads the kept interview. */
  resume(): Promise<void>;
  /** Begins a new interview and leaves what is kept as it is. */
  startAfresh(): Promise<void>;
  /** Deletes every interview kept on this device, whether or not this one is, and begins anew. */
  clear(): Promise<void>;
  /** Deletes what is kept and keeps nothing from now on; or keeps this interview again. */
  keepNothing(nothing: boolean): Promise<void>;
}

export interface SessionSurroundings {
  readonly now: () => number;
  readonly openStore: () => Promise<Store>;
  readonly onNotice: (notice: StorageNotice) => void;
}

type Snapshot = SnapshotFrom<typeof interviewMachine>;

/** One interview on screen, and the store behind it. */
export function startSession({ now, openStore, onNotice }: SessionSurroundings): Session {
  const position = beginPosition(now());
  let store: Store | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** One deed at a time, in order. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    const run = queue.then(task);
    queue = run.catch(() => undefined);
    return run;
  }

  function after(event: InterviewEvent): Snapshot {
    return getNextSnapshot(interviewMachine, position.getSnapshot(), event);
  }

  /** Writes what the event adds to the journal, and gives where the interview stands then. */
  async function kept(event: InterviewEvent): Promise<Snapshot> {
    const next = after(event);
    const from = position.getSnapshot().context.journal.length;
    const added = next.context.journal.slice(from);
    if (store === null || added.length === 0) return next;
    switch (await store.append(added, from)) {
      case 'kept':
        return next;
      case 'taken':
        await read(store);
        onNotice('carried-on-elsewhere');
        // Words take nothing back: they are added to what the other tab has written.
        return event.type === 'NOTE' ? kept(event) : position.getSnapshot();
      case 'cleared':
        // Nothing that is on screen goes away, least of all what to do in an emergency; and nothing deleted is written again.
        store = null;
        onNotice('cleared-elsewhere');
        return next;
      case 'failed':
        store = null;
        onNotice('not-kept');
        return next;
    }
  }

  function openJournal(journal: Journal): void {
    position.moveTo(after({ type: 'OPEN', journal, now: now() }));
  }

  async function read(from: Store): Promise<void> {
    const saved = await from.load();
    if (saved.kind === 'read' || saved.kind === 'none') {
      openJournal(saved.kind === 'read' ? saved.journal : []);
    }
    if (saved.kind === 'damaged' || saved.kind === 'newer') {
      from.setAside();
      onNotice(saved.kind === 'newer' ? 'newer-save' : 'damaged-save');
    }
  }

  async function open(then: (opened: Store) => Promise<void>): Promise<void> {
    try {
      store = await openStore();
      await then(store);
    } catch (error) {
      store = null;
      onNotice(error instanceof DOMException && error.name === 'VersionError' ? 'newer-save' : 'no-storage');
    }
  }

  /** A tab that keeps nothing itself, or can no longer, deletes what is there all the same. */
  async function deleteKept(): Promise<void> {
    const cleared = await (store === null ? openStore() : Promise.resolve(store)).then(
      (opened) => opened.clear(),
      () => false,
    );
    if (!cleared) onNotice('not-cleared');
  }

  return {
    position,
    onlyHere: () => store === null && position.getSnapshot().context.journal.length > 0,
    does: (deed, together = (step) => step()) =>
      inTurn(async () => {
        const event = { ...deed, now: now() } as InterviewEvent;
        const next = await kept(event);
        together(() => position.moveTo(next));
      }),
    resume: () => inTurn(async () => open((opened) => read(opened))),
    startAfresh: () =>
      inTurn(async () => {
        store?.setAside();
        openJournal([]);
      }),
    clear: () =>
      inTurn(async () => {
        await deleteKept();
        openJournal([]);
      }),
    keepNothing: (nothing) =>
      inTurn(async () => {
        if (nothing) {
          await deleteKept();
          store = null;
          return;
        }
        const { journal } = position.getSnapshot().context;
        await open(async (opened) => {
          opened.setAside();
          if ((await opened.append(journal, 0)) !== 'kept') onNotice('not-kept');
        });
      }),
  };
}

/** The deed of giving this answer. Null for what is not a legal answer. */
export function answerDeed(question: QuestionId, answer: unknown): Deed | null {
  const given = givenAnswer(question, answer);
  if (given === null) return null;
  const { kind: _, ...rest } = given;
  return { type: 'ANSWER', ...rest };
}
