import { useSelector } from '@xstate/react';
import { lazy, Suspense, useCallback, useEffect, useReducer, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { dateWords, numberWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { placeOf } from '../machine/place.ts';
import { recordFor } from '../machine/walk.ts';
import type { Walk } from '../machine/walk.ts';
import type { DisplayChoice } from '../screens/Display.tsx';
import { Frame } from '../screens/Frame.tsx';
import { NewerVersion } from '../screens/NewerVersion.tsx';
import { Start } from '../screens/Start.tsx';
import { Safe } from './Safe.tsx';
import { applyDisplayChoice, readDisplayChoice } from './display-choice.ts';
import type { EarlyAnswer } from './early.ts';
import type { Held } from './held.ts';
import { InterviewPlace } from './InterviewPlace.tsx';
import { keepsNothing, setKeepsNothing } from './keep-nothing.ts';
import { noticeWords } from './notice.ts';
import type { Notice } from './notice.ts';
import type { NurseOutlineProps } from './NurseOutline.tsx';
import type { OfflineCopies } from './offline-copy.ts';
import { useArrival, useEarlySubmit, useUnfoldedOnPaper, useWarningBeforeLeaving } from './page-effects.ts';
import { answerDeed } from './session.ts';
import type { Session } from './session.ts';
import { usePlace } from './use-place.ts';

export interface AppProps {
  readonly words: InterviewWords;
  readonly session: Session;
  readonly notices: Held<Notice | null>;
  readonly copies: OfflineCopies;
  readonly early: EarlyAnswer;
}

// Without it the questions still stand.
const NurseOutline = lazy(async () =>
  import('./NurseOutline.tsx').catch((): { default: (of: NurseOutlineProps) => ReactNode } => ({
    default: () => null,
  })),
);

/** The whole page: what stands around it, and the start page or the place where the interview stands. */
export function App({ words, session, notices, copies, early }: AppProps) {
  const snapshot = useSelector(session.position, (state) => state);
  const notice = useSyncExternalStore(notices.subscribe, notices.read, () => null);
  const { ready, newer } = useSyncExternalStore(copies.subscribe, copies.read, copies.read);
  const [nothingKept, setNothingKept] = useState(false);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [display, setDisplay] = useState<DisplayChoice>({ size: 'normal', theme: 'auto' });
  const { atStart, arrived, step, entered, move, toStart } = usePlace(session, () => {
    // Why the answers are not there matters more than that the address leads nowhere without them.
    if (notices.read() === null) notices.hold('unknown-address');
  });
  const walk = snapshot.context;
  const place = placeOf(snapshot);
  const record = recordFor(walk);
  const respondent = record.route.live.respondent;
  const begun = walk.journal.length > 0;
  const resumable = arrived && begun && !entered.current;

  useEffect(() => {
    setNothingKept(keepsNothing());
    setDisplay(readDisplayChoice());
  }, []);
  useEffect(() => {
    if (!atStart) copies.lookForNewer();
  }, [copies, atStart]);
  useArrival(step, atStart ? 'start' : place, words);
  useUnfoldedOnPaper();
  const onlyHere = session.onlyHere();
  useWarningBeforeLeaving(onlyHere);
  useEarlySubmit(arrived && early.submitted && !begun);

  /** An answer on the start page begins a new interview, unless the person has just come back from this one. */
  async function begin(answer: string | readonly string[]): Promise<void> {
    if (resumable) await session.startAfresh();
    const deed = answerDeed('respondent', answer);
    if (deed !== null) await move(deed);
  }

  const keepNothing = useCallback(
    (nothing: boolean) => {
      setKeepsNothing(nothing);
      setNothingKept(nothing);
      // Whether answers are only here is known when they have been deleted, or kept again.
      void session.keepNothing(nothing).then(redraw);
    },
    [session],
  );
  const show = useCallback((choice: DisplayChoice) => {
    applyDisplayChoice(choice);
    setDisplay(choice);
  }, []);

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
  const here = { presented, walk, place, session, move };
  return (
    <Frame
      words={words}
      place={atStart ? 'start' : place}
      bare={!atStart && place === 'call-now'}
      notice={notice === null ? null : noticeWords(words, notice)}
      onDismissNotice={() => notices.hold(null)}
      keepsNothing={nothingKept}
      onlyHere={onlyHere}
      onKeepNothing={keepNothing}
      onClear={() => void session.clear().then(toStart)}
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
        <Start
          words={words}
          prefill={entered.current ? record.current.respondent : early.respondent}
          saved={resumable ? savedWords(words, walk) : null}
          onContinue={() => void move({ type: 'GO_TO', target: null, manner: 'onward' })}
          onAnswer={(answer) => void begin(answer)}
        />
      ) : (
        <Safe words={words.interface.broken} onlyHere={session.onlyHere} key={step}>
          <InterviewPlace {...here} step={step} toStart={toStart} onlyHere={onlyHere} />
        </Safe>
      )}
      {newer === 'update' ? newerVersion : null}
    </Frame>
  );
}

function savedWords(words: InterviewWords, { journal, now }: Walk): { date: string; answers: string } {
  const { current } = recordFor({ journal, now, target: null, manner: 'onward' });
  return {
    date: dateWords(words, journal.at(-1)?.at ?? now),
    answers: numberWords(words, Object.keys(current).length),
  };
}
