import type { WorkerRequest } from '../../content/release.ts';
import { observable } from '../observable.ts';
import { whenIdle } from '../when-idle.ts';
import { keptCopy } from './kept-copy.ts';
import type { OfflineCopy } from './kept-copy.ts';

export interface OfflineCopies {
  readonly read: () => OfflineCopy;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the server whether there is a newer version. */
  readonly lookForNewer: () => void;
  /** Loads the page again in the newer version. Nothing else ever does. */
  readonly useNewer: () => void;
}

const none: OfflineCopy = { ready: false, newer: null };

export const noOfflineCopy: OfflineCopies = {
  read: () => none,
  subscribe: () => () => undefined,
  lookForNewer: () => undefined,
  useNewer: () => undefined,
};

/** Lets the browser keep a copy of the whole site, once the page itself has all it needs, and watches for a newer one. */
export function keepOfflineCopy(worker: URL): OfflineCopies {
  const container = containerHere();
  return container === null ? noOfflineCopy : offlineCopiesIn(container, worker);
}

function offlineCopiesIn(container: ServiceWorkerContainer, worker: URL): OfflineCopies {
  const copy = observable(none);
  const tell = (change: Partial<OfflineCopy>): void => copy.set({ ...copy.read(), ...change });
  const kept = keptCopy(container, worker, tell);
  const takeOver = takesOver(container, () => tell({ newer: copy.read().newer ?? 'update' }));

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') kept.lookForNewer();
  });
  // Where it is forbidden or full the page works as before, with internet only.
  whenIdle(() => void kept.begin().catch(() => undefined));

  return {
    read: copy.read,
    subscribe: copy.subscribe,
    lookForNewer: kept.lookForNewer,
    useNewer: () => takeOver(kept.waiting()),
  };
}

/** Lets the copy that waits take over where this page wants it; `onOther`: another tab let one take over. */
function takesOver(container: ServiceWorkerContainer, onOther: () => void): (waiting: ServiceWorker | null) => void {
  let wanted = false;
  // On the first visit the copy takes over a page of the same version.
  let isFirst = container.controller === null;
  container.addEventListener('controllerchange', () => {
    if (wanted) location.reload();
    else if (!isFirst) onOther();
    isFirst = false;
  });
  return (waiting) => {
    wanted = true;
    // Another tab may have let it take over already.
    if (waiting) waiting.postMessage('take-over' satisfies WorkerRequest);
    else location.reload();
  };
}

/** Null where there is none, or where a frame that shows the page forbids to look. */
function containerHere(): ServiceWorkerContainer | null {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  } catch {
    return null;
  }
}
