import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOfflineCopy } from '../../src/app/offline/offline-copy.ts';
import type { OfflineCopies } from '../../src/app/offline/offline-copy.ts';
import { patience } from '../support/patience.ts';

/** A copy of the site that tells when its version was last corrected, as it does when it is asked. */
class Copy extends EventTarget {
  postMessage(_request: string, [port]: readonly MessagePort[] = []): void {
    port?.postMessage('2020-01-01');
  }
}

class Registration extends EventTarget {
  installing: Copy | null = null;
  waiting: Copy | null = null;
  update = async (): Promise<void> => {};
}

/** Stands in for what jsdom does not have: the browser's side of a first visit, as far as it is told here. */
class Container extends EventTarget {
  controller: Copy | null = null;
  readonly registration = new Registration();
  readonly ready = Promise.resolve(this.registration);
  register = async (): Promise<Registration> => this.registration;
}

const first = new Copy();
let container = new Container();

beforeEach(() => {
  container = new Container();
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
});
afterEach(() => Reflect.deleteProperty(navigator, 'serviceWorker'));

async function beginsToInstall(): Promise<OfflineCopies> {
  const copies = keepOfflineCopy(new URL('http://localhost/sw.js'));
  await vi.waitFor(() => expect(copies.read().ready).toBe(true), patience);
  container.registration.installing = first;
  container.registration.dispatchEvent(new Event('updatefound'));
  return copies;
}

test('on a first visit there is no newer version, also where the browser still says that the copy waits', async () => {
  const copies = await beginsToInstall();
  // Once in ten first visits WebKit tells these out of order.
  container.controller = first;
  container.registration.installing = null;
  container.registration.waiting = first;
  first.dispatchEvent(new Event('statechange'));
  container.registration.waiting = null;
  container.dispatchEvent(new Event('controllerchange'));
  const answered = new MessageChannel();
  const later = new Promise((resolve) => answered.port1.addEventListener('message', resolve));
  answered.port1.start();
  answered.port2.postMessage('after the copy has answered');
  await later;
  expect(copies.read()).toEqual({ ready: true, newer: null });
});

test('a newer version that waits is told', async () => {
  const copies = await beginsToInstall();
  container.controller = new Copy();
  container.registration.installing = null;
  container.registration.waiting = first;
  first.dispatchEvent(new Event('statechange'));
  await vi.waitFor(() => expect(copies.read()).toEqual({ ready: true, newer: 'update' }), patience);
});
