import { createActor, getNextSnapshot } from 'xstate';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { InterviewEvent } from '../machine/events.ts';
import { interviewMachine } from '../machine/interview-machine.ts';
import type { Store } from './store.ts';

/** An event as the screens give it; the session adds the time. */
export type Deed = InterviewEvent extends infer E ? (E extends unknown ? Omit<E, 'now'> : never) : never;

/** Something about keeping answers that the person should know. */
export type StorageNotice =
  | 'damaged-save'
  | 'newer-save'
  | 'not-kept'
  | 'no-storage'
  | 'carried-on-elsewhere';

export interface Session {
  readonly actor: ActorRefFrom<typeof interviewMachine>;
  /** Writes what the deed adds to the journal, then lets the chart move: what is on screen has been kept. */
  does(deed: Deed): Promise<void>;
  /** Reads the kept interview. */
  resume(): Promise<void>;
  clear(): Promise<void>;
  keepNothing(): Promise<void>;
}

export interface SessionSurroundings {
  readonly now: () => number;
  readonly openStore: () => Promise<Store>;
  readonly onNotice: (notice: StorageNotice) => void;
}

/** One interview on screen: the actor, and the store behind it. */
export function startSession({ now, openStore, onNotice }: SessionSurroundings): Session {
  const actor = createActor(interviewMachine, { input: { now: now() } }).start();
  let store: Store | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** One deed at a time, in order. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    const run = queue.then(task);
    queue = run.catch(() => undefined);
    return run;
  }

  async function write(next: SnapshotFrom<typeof interviewMachine>): Promise<'go' | 'stay'> {
    const from = actor.getSnapshot().context.journal.length;
    const added = next.context.journal.slice(from);
    if (store === null || added.length === 0) return 'go';
    const outcome = await store.append(added, from);
    if (outcome === 'other-tab') {
      await read(store);
      onNotice('carried-on-elsewhere');
      return 'stay';
    }
    if (outcome === 'failed') {
      store = null;
      onNotice('not-kept');
    }
    return 'go';
  }

  async function read(from: Store): Promise<void> {
    const saved = await from.load();
    if (saved.kind === 'read') actor.send({ type: 'OPEN', journal: saved.journal, now: now() });
    if (saved.kind === 'damaged' || saved.kind === 'newer') {
      from.setAside();
      onNotice(saved.kind === 'newer' ? 'newer-save' : 'damaged-save');
    }
  }

  return {
    actor,
    does: (deed) =>
      inTurn(async () => {
        const event = { ...deed, now: now() } as InterviewEvent;
        const next = getNextSnapshot(interviewMachine, actor.getSnapshot(), event);
        if ((await write(next)) === 'go') actor.send(event);
      }),
    resume: () =>
      inTurn(async () => {
        try {
          store = await openStore();
          await read(store);
        } catch {
          store = null;
          onNotice('no-storage');
        }
      }),
    clear: () =>
      inTurn(async () => {
        await store?.clear();
        actor.send({ type: 'OPEN', journal: [], now: now() });
      }),
    keepNothing: () =>
      inTurn(async () => {
        await store?.clear();
        store = null;
      }),
  };
}
