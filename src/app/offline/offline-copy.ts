import { lastSafetyFix } from '../../content/deployment.ts';
import type { WorkerRequest } from '../../content/release.ts';
import { observable } from '../observable.ts';
import { whenIdle } from '../when-idle.ts';

/** Is there a copy that works without internet, and does a newer version wait? */
export interface OfflineCopy {
  readonly ready: boolean;
  readonly newer: null | 'update' | 'safety-fix';
}

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
  let registration: ServiceWorkerRegistration | null = null;
  let wanted = false;
  // On the first visit the copy takes over a page of the same version.
  let isFirst = container.controller === null;

  function is(change: Partial<OfflineCopy>): void {
    copy.set({ ...copy.read(), ...change });
  }

  async function look(): Promise<void> {
    const waiting = registration?.waiting;
    if (!waiting || container.controller === null) return;
    const fix = await lastSafetyFixOf(waiting);
    // WebKit may name a copy as waiting that has just taken over: on the first visit there would be news of a newer one.
    if (registration?.waiting !== waiting) return;
    is({ newer: fix > lastSafetyFix ? 'safety-fix' : 'update' });
  }

  async function begin(): Promise<void> {
    registration = await container.register(trusted(worker), { updateViaCache: 'none' });
    const watch = (): void => registration?.installing?.addEventListener('statechange', () => void look());
    registration.addEventListener('updatefound', watch);
    // One may have been found before anybody listened.
    watch();
    await look();
    await container.ready;
    is({ ready: true });
  }

  container.addEventListener('controllerchange', () => {
    if (wanted) location.reload();
    else if (!isFirst) is({ newer: copy.read().newer ?? 'update' });
    isFirst = false;
  });
  function lookForNewer(): void {
    // Offline, or gone from the server: then there is nothing newer to be had.
    registration?.update().then(look, () => undefined);
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') lookForNewer();
  });
  // Where it is forbidden or full the page works as before, with internet only.
  whenIdle(() => void begin().catch(() => undefined));

  return {
    read: copy.read,
    subscribe: copy.subscribe,
    lookForNewer,
    useNewer: () => {
      wanted = true;
      const waiting = registration?.waiting;
      // Another tab may have let it take over already.
      if (waiting) waiting.postMessage('take-over' satisfies WorkerRequest);
      else location.reload();
    },
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

function lastSafetyFixOf(waiting: ServiceWorker): Promise<string> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(String(data)), { once: true });
    port1.start();
    waiting.postMessage('which' satisfies WorkerRequest, [port2]);
  });
}

declare global {
  interface Window {
    /** Not in every browser. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { createScriptURL: () => string },
      ) => { createScriptURL: (url: string) => string };
    };
  }
}

/** The page allows one address of a script to be put together: this one. */
function trusted(worker: URL): string {
  const policy = window.trustedTypes?.createPolicy('offline-copy', { createScriptURL: () => worker.href });
  return policy?.createScriptURL('') ?? worker.href;
}
