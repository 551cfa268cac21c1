import { hydrateRoot } from 'react-dom/client';
import { prepareFormats } from '../content/answer-words.ts';
import { App } from './App.tsx';
import { held } from './held.ts';
import { interviewWords } from './languages.ts';
import type { Notice } from './notice.ts';
import { keepOfflineCopy, noOfflineCopy } from './offline-copy.ts';
import { startSession } from './session.ts';
import { Safe } from './Safe.tsx';
import { openStore } from './store.ts';
import { whenQuiet } from './when-quiet.ts';

declare global {
  interface Window {
    /** Set by the early script when the form was sent before this script had come. */
    sentEarly?: boolean;
  }
}

/** The folder that the site is served from, for every language: two deployments on one origin keep their answers apart. */
const base = new URL(/* @vite-ignore */ '..', import.meta.url);

async function begin(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no place for the application');
  const words = await interviewWords(document.documentElement.lang);
  const form = root.querySelector('form');
  const ticked = form === null ? null : new FormData(form).get('respondent');
  const notices = held<Notice | null>(null);
  const session = startSession({
    now: () => Date.now(),
    openStore: () => openStore(base.pathname, () => new Date().toISOString()),
    onNotice: notices.hold,
  });
  const copies = import.meta.env.PROD ? keepOfflineCopy(new URL('sw.js', base)) : noOfflineCopy;
  const early = { respondent: typeof ticked === 'string' ? ticked : undefined, submitted: window.sentEarly === true };
  hydrateRoot(
    root,
    <Safe words={words.interface.broken}>
      <App {...{ words, session, notices, copies, early }} />
    </Safe>,
  );
  whenQuiet(() => prepareFormats(words));
}

begin().catch((error: unknown) => {
  // The words of the page could not be loaded: say so in the sentence that came with the page.
  document.documentElement.classList.remove('is-arriving');
  document.getElementById('not-loaded')?.removeAttribute('hidden');
  throw error;
});
