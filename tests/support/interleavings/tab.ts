import { answerDeed } from '../../../src/app/deed.ts';
import { createSession } from '../../../src/app/session/session.ts';
import type { Deed } from '../../../src/app/deed.ts';
import { setKeepsNothing } from '../../../src/app/keeping/keep-nothing.ts';
import { otherTabs } from '../../../src/app/keeping/other-tabs.ts';
import { browserStore } from '../../../src/app/keeping/browser-store.ts';
import type { Store } from '../../../src/app/keeping/store.ts';
import { waitingSigns } from '../../../src/app/keeping/waiting-signs.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import type { Journal } from '../../../src/machine/journal.ts';
import { placeOf } from '../../../src/machine/place.ts';
import { recordFor } from '../../../src/machine/walk.ts';

/** A tab without its pictures: the session of the program over the real storage of the browser. */
export interface Tab {
  readonly interview: () => string;
  readonly place: () => string;
  readonly shown: () => Journal;
  readonly newest: () => Answers;
  /** What lies on the disk: of each interview the moments of its entries. */
  readonly onDisk: () => Promise<ReadonlyMap<string, readonly number[]>>;
  readonly begins: (respondent: string) => Promise<void>;
  readonly answers: (question: QuestionId, answer: unknown) => Promise<void>;
  readonly does: (deed: Deed) => Promise<void>;
  readonly opens: (id: string) => Promise<string>;
  readonly clears: (which: 'this' | 'all') => Promise<void>;
  readonly keepsNothing: (nothing: boolean) => Promise<void>;
  readonly catchesUp: () => Promise<void>;
}

function openTab(base: string, name: string, now: () => number): Tab {
  const store = browserStore(base);
  const session = createSession({
    now,
    newId: () => crypto.randomUUID(),
    language: 'en',
    store,
    signs: waitingSigns(`${base} ${name}`),
    tabs: otherTabs(base),
    onNotice: () => undefined,
    prepare: async () => Promise.resolve(),
  });
  const walk = () => session.shown.read().context;
  const does = async (deed: Deed | null): Promise<void> => (deed === null ? undefined : session.does(deed));
  return {
    interview: () => session.interview,
    place: () => placeOf(session.shown.read()),
    shown: () => walk().journal,
    newest: () =>
      Object.fromEntries([...recordFor(walk()).newest].map(([question, { given }]) => [question, given.answer])),
    onDisk: async () => entriesIn(store),
    begins: async (respondent) => {
      session.begin();
      await does(answerDeed('respondent', respondent));
    },
    answers: async (question, answer) => does(answerDeed(question, answer)),
    does,
    opens: async (id) => session.open(id),
    clears: async (which) => session.clear(which),
    keepsNothing: async (nothing) => {
      setKeepsNothing(nothing);
      await session.keepNothing(nothing);
    },
    catchesUp: async () => session.catchUp(),
  };
}

async function entriesIn(store: Store): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, readonly number[]>();
  const listed = await store.list();
  for (const { id } of listed.kind === 'listed' ? listed.interviews : []) {
    const loaded = await store.load(id);
    if (loaded.kind === 'read')
      found.set(
        id,
        loaded.journal.map(({ at }) => at),
      );
  }
  return found;
}

export type OpenTab = typeof openTab;

Reflect.set(window, 'openTab', openTab);
