import type { Release, WorkerRequest } from '../../content/release.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build, when every file is there. */
declare const RELEASE: Release;

const base = new URL('./', self.location.href);
// A path in a URL holds no space: no other deployment on this origin has names that begin like this.
const ownCaches = `face-twitch ${base.pathname} `;
const ownCache = `${ownCaches}${RELEASE.version}`;

self.addEventListener('install', (event) => event.waitUntil(keepEveryFile()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldCopies().then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  const request: unknown = event.data;
  if (request === ('which' satisfies WorkerRequest)) event.ports[0]?.postMessage(RELEASE.lastSafetyFix);
  if (request === ('take-over' satisfies WorkerRequest)) event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

/** All or nothing: a copy in which one file is missing, or comes from another version, is no copy. */
async function keepEveryFile(): Promise<void> {
  try {
    const cache = await caches.open(ownCache);
    await Promise.all(Object.entries(RELEASE.files).map(([file, digest]) => keep(cache, file, digest)));
  } catch (error) {
    await caches.delete(ownCache);
    throw error;
  }
}

async function keep(cache: Cache, file: string, integrity: string): Promise<void> {
  const response = await fetch(addressOf(file), {
    integrity,
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // A host may have led here from another address. A page cannot be opened with such an answer, so it is made anew.
  await cache.put(addressOf(file), new Response(await response.blob(), { headers: response.headers }));
}

/** As hosts do, a folder stands for the page in it: many send whoever asks for its file elsewhere. */
function addressOf(file: string): URL {
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), base);
}

/** The two copies before stay for a tab that still shows one of them: the last may never have been shown. */
async function dropOldCopies(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(ownCaches) && name !== ownCache);
  await Promise.all(others.slice(0, -2).map((name) => caches.delete(name)));
}

/** Null for what is none of its files: the browser fetches that as if there were no copy. */
function answerTo(request: Request): Promise<Response> | null {
  const { href, origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(base.href) || origin !== base.origin) return null;
  const path = decodeURIComponent(pathname.slice(base.pathname.length));
  const file = [path, `${path}index.html`, `${path}.html`].find((one) => one in RELEASE.files);
  if (file !== undefined) return kept(file, request);
  if (`${path}/index.html` in RELEASE.files) return Promise.resolve(Response.redirect(`${base.href}${path}/`));
  // A part of the version before: its name is that of no other file.
  return path.startsWith('assets/') ? caches.match(request).then((found) => found ?? fetch(request)) : null;
}

async function kept(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(ownCache);
  return (await cache.match(addressOf(file))) ?? fetch(request);
}
