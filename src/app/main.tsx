import { startTransition } from 'react';
import type { ComponentProps } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { holdDeedsBack } from './before-hydration.ts';
import { observable } from './observable.ts';
import { interviewWords } from './languages.ts';
import type { Notice } from './notice.ts';
import { keepOfflineCopy, noOfflineCopy } from './offline/offline-copy.ts';
import { otherTabs } from './keeping/other-tabs.ts';
import { browserStore } from './keeping/browser-store.ts';
import { tabInterview } from './keeping/tab-interview.ts';
import { createNavigation } from './page/navigation.ts';
import { loadSummaryParts } from './summary-parts.ts';
import { waitingSigns } from './keeping/waiting-signs.ts';
import { randomId } from './random-id.ts';
import { createSession } from './session/session.ts';
import type { Session } from './session/session.ts';
import { tellHydrationError } from './hydration-error.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { warmUpSteps } from './warm-up.tsx';
import { whenIdle } from './when-idle.ts';

/** The folder that the site is served from, for every language: two deployments on one origin keep their answers apart. */
const base = new URL(/* @vite-ignore */ '..', import.meta.url);

async function begin(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no place for the application');
  const words = await interviewWords(document.documentElement.lang);
  const notices = observable<Notice | null>(null);
  const session = sessionOfBrowser(words.language.tag, notices.set);
  const navigation = createNavigation({
    session,
    tab: tabInterview(base.pathname),
    notices,
  });
  const copies = import.meta.env.PROD ? keepOfflineCopy(new URL('sw.js', base)) : noOfflineCopy;
  holdDeedsBack();
  takeOver(root, { words, session, navigation, notices, copies });
  doWhenIdle(session);
  warmUpSteps(words, session);
}

/** In pieces: a press is heard between two of them, and a slow phone does not stand still. */
function takeOver(root: HTMLElement, props: ComponentProps<typeof App>): void {
  const { words, session } = props;
  const page = (
    <ErrorBoundary
      words={words}
      onlyHere={session.onlyHere}
      onClear={() => void session.clear('all').then(() => location.reload())}
    >
      <App {...props} />
    </ErrorBoundary>
  );
  startTransition(() => void hydrateRoot(root, page, { onRecoverableError: tellHydrationError }));
}

/** An interview that is kept in this browser. */
function sessionOfBrowser(language: string, onNotice: (notice: Notice) => void): Session {
  const { pathname } = base;
  return createSession({
    now: () => Date.now(),
    newId: randomId,
    language,
    store: browserStore(pathname),
    signs: waitingSigns(pathname),
    tabs: otherTabs(pathname),
    onNotice,
    prepare: async (place, respondent) => {
      if (place !== 'summary') return undefined;
      return loadSummaryParts(language, respondent === 'nurse').catch(() => undefined);
    },
  });
}

/** While nobody waits. Each by itself, so that a press meanwhile waits for one at most. */
function doWhenIdle(session: Session): void {
  // The early script stops saying at any error that the program could not be loaded.
  whenIdle(() => notLoaded()?.remove());
  whenIdle(() => void clearWhatIsDue(session));
}

/** What a nurse has put in the record is cleared by itself: what does that is fetched only where there is such a thing. */
async function clearWhatIsDue(session: Session): Promise<void> {
  const kept = await session.kept();
  if (!kept.some(({ inRecord }) => inRecord !== undefined)) return;
  const { clearNow } = await import('./interviews/parts.ts');
  await clearNow(session);
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
