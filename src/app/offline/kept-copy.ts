import { lastSafetyFix } from '../../content/deployment.ts';
import type { WorkerRequest } from '../../content/release.ts';

/** Is there a copy that works without internet, and does a newer version wait? */
export interface OfflineCopy {
  readonly ready: boolean;
  readonly newer: null | 'update' | 'safety-fix';
}

type Tell = (change: Partial<OfflineCopy>) => void;

/** The copy that the browser keeps, and the newer one that waits beside it. */
export function keptCopy(container: ServiceWorkerContainer, worker: URL, tell: Tell) {
  let registration: ServiceWorkerRegistration | null = null;
  const look = (): Promise<void> => lookAtWaiting(registration, container, tell);

  async function begin(): Promise<void> {
    registration = await container.register(trusted(worker), { updateViaCache: 'none' });
    const watch = (): void => registration?.installing?.addEventListener('statechange', () => void look());
    registration.addEventListener('updatefound', watch);
    // One may have been found before anybody listened.
    watch();
    await look();
    await container.ready;
    tell({ ready: true });
  }

  return {
    begin,
    // Offline, or gone from the server: then there is nothing newer to be had.
    lookForNewer: (): void => void registration?.update().then(look, () => undefined),
    waiting: () => registration?.waiting ?? null,
  };
}

/** Does a newer one wait, and does it mend what could harm? */
async function lookAtWaiting(
  registration: ServiceWorkerRegistration | null,
  container: ServiceWorkerContainer,
  tell: Tell,
): Promise<void> {
  const waiting = registration?.waiting;
  if (!waiting || container.controller === null) return;
  const fix = await lastSafetyFixOf(waiting);
  // WebKit may name a copy as waiting that has just taken over: on the first visit there would be news of a newer one.
  if (registration.waiting !== waiting) return;
  tell({ newer: fix > lastSafetyFix ? 'safety-fix' : 'update' });
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
