import { hydrateRoot } from 'react-dom/client';
import { prepareFormats } from '../content/answer-words.ts';
import { App } from './App.tsx';
import { earlyAnswerIn, obeyEarlySettings } from './early.ts';
import { held } from './held.ts';
import { interviewWords } from './languages.ts';
import type { Notice } from './notice.ts';
import { keepOfflineCopy, noOfflineCopy } from './offline-copy.ts';
import { startSession } from './session.ts';
import { Safe } from './Safe.tsx';
import { openStore } from './store.ts';
import { whenQuiet } from './when-quiet.ts';

/** The folder that the site is served from, for every language: two deployments on one origin keep their answers apart. */
const base = new URL(/* @vite-ignore */ '..', import.meta.url);

async function begin(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no place for the application');
  const words = await interviewWords(document.documentElement.lang);
  const notices = held<Notice | null>(null);
  const session = startSession({
    now: () => Date.now(),
    openStore: () => openStore(base.pathname, () => new Date().toISOString()),
    onNotice: notices.hold,
  });
  const copies = import.meta.env.PROD ? keepOfflineCopy(new URL('sw.js', base)) : noOfflineCopy;
  obeyEarlySettings(root, session);
  const early = earlyAnswerIn(root);
  window.early = null;
  hydrateRoot(
    root,
    <Safe words={words.interface.broken} onlyHere={session.onlyHere}>
      <App {...{ words, session, notices, copies, early }} />
    </Safe>,
  );
  whenQuiet(() => {
    // The early script stops saying at any error that the program could not be loaded.
    notLoaded()?.remove();
    prepareFormats(words);
  });
}

function notLoaded(): HTMLElement | null {
  return document.getElementById('not-loaded');
}

begin().catch((error: unknown) => {
  // The words of the page could not be loaded: say so in the sentence that came with the page.
  document.documentElement.classList.remove('is-arriving');
  notLoaded()?.removeAttribute('hidden');
  throw error;
});
