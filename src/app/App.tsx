import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { placeOf } from '../machine/place.ts';
import { recordFor } from '../machine/walk.ts';
import { Frame } from '../screens/Frame.tsx';
import { NewerVersion } from '../screens/NewerVersion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { EarlyAnswer } from './before-hydration.ts';
import type { Observable } from './observable.ts';
import { InterviewPlace } from './InterviewPlace.tsx';
import { noticeWords } from './notice.ts';
import type { Notice } from './notice.ts';
import type { NurseOutlineProps } from './NurseOutline.tsx';
import type { OfflineCopies } from './offline/offline-copy.ts';
import { useReadingPlace } from './page/coming-back.ts';
import { useArrival, useEarlySubmit, useUnfoldedOnPaper, useWarningBeforeLeaving } from './page/page-effects.ts';
import type { Navigation } from './page/navigation.ts';
import { useSettings } from './page/use-settings.ts';
import { useShown } from './page/use-shown.ts';
import type { Session } from './session/session.ts';
import type { Keeping } from './session/surroundings.ts';
import { StartPlace } from './StartPlace.tsx';

export interface AppProps {
  readonly words: InterviewWords;
  readonly session: Session;
  readonly navigation: Navigation;
  readonly notices: Observable<Notice | null>;
  readonly copies: OfflineCopies;
  readonly early: EarlyAnswer;
}

// Without it the questions still stand.
const NurseOutline = lazy(async () =>
  import('./NurseOutline.tsx').catch((): { default: (of: NurseOutlineProps) => ReactNode } => ({
    default: () => null,
  })),
);

/** As the page came: what is kept is known only in the browser. */
const asBuilt: Keeping = { nothing: false, waiting: null };

/** The whole page: what stands around it, and the start page or the place where the interview stands. */
export function App({ words, session, navigation, notices, copies, early }: AppProps) {
  const snapshot = useShown(session);
  const notice = useSyncExternalStore(notices.subscribe, notices.read, () => null);
  const keeping = useSyncExternalStore(session.keeping.subscribe, session.keeping.read, () => asBuilt);
  const { ready, newer } = useSyncExternalStore(copies.subscribe, copies.read, copies.read);
  const { display, show, keepNothing } = useSettings(session);
  const { shown, isBack } = navigation.view;
  const { atStart, arrived, step, offer } = useSyncExternalStore(shown.subscribe, shown.read, shown.read);
  useEffect(() => navigation.listen(), [navigation]);
  const walk = snapshot.context;
  const place = placeOf(snapshot);
  const record = recordFor(walk);
  const respondent = record.route.live.respondent;
  const begun = walk.journal.length > 0;

  useEffect(() => {
    if (!atStart) copies.lookForNewer();
  }, [copies, atStart]);
  useReadingPlace(atStart ? 'start' : place);
  useArrival(step, atStart ? 'start' : place, words);
  useUnfoldedOnPaper();
  const onlyHere = session.onlyHere();
  useWarningBeforeLeaving(onlyHere);
  useEarlySubmit(arrived && early.submitted && !begun);

  const presented = { words, record, respondent };
  // Never in the middle of an interview; and only what matters for safety stands before what to do in an emergency.
  const newerVersion =
    newer !== null && (atStart || place === 'summary') ? (
      <NewerVersion
        words={words.interface.offline}
        why={newer}
        answersStay={begun ? !onlyHere : null}
        onUse={copies.useNewer}
      />
    ) : null;
  const here = { presented, walk, place, session, move: navigation.move };
  return (
    <Frame
      words={words}
      place={atStart ? 'start' : place}
      bare={!atStart && place === 'call-now'}
      notice={notice === null ? null : noticeWords(words, notice, record.unreadable)}
      onDismissNotice={() => notices.set(null)}
      keepsNothing={keeping.nothing}
      waiting={keeping.waiting}
      onlyHere={onlyHere}
      onKeepNothing={keepNothing}
      onClear={(which) => void navigation.clear(which)}
      howManyKept={async () => (await session.kept()).length}
      hasAnswers={begun && !atStart}
      display={display}
      onDisplay={show}
      worksOffline={ready}
      offer={newer === 'safety-fix' ? newerVersion : null}
      beside={
        !atStart && respondent === 'nurse' && place !== 'summary' ? (
          <Suspense fallback={null}>
            <NurseOutline {...here} />
          </Suspense>
        ) : null
      }
    >
      {atStart ? (
        <StartPlace
          {...{ words, navigation }}
          offer={isBack ? null : offer}
          prefill={isBack ? record.current.respondent : early.respondent}
        />
      ) : (
        <ErrorBoundary words={words} onlyHere={session.onlyHere} key={step}>
          <InterviewPlace {...here} step={step} toStart={navigation.toStart} onlyHere={onlyHere} />
        </ErrorBoundary>
      )}
      {newer === 'update' ? newerVersion : null}
    </Frame>
  );
}
