import type { InterviewWords } from '../content/interface-words.ts';
import { mustConfirmPerson } from '../machine/received-walk.ts';
import { recordFor } from '../machine/walk.ts';
import { Frame } from '../screens/Frame.tsx';
import { LaterCover } from './cover/LaterCover.tsx';
import { Content } from './Content.tsx';
import { LaterNurseOutline } from './LaterNurseOutline.tsx';
import { VersionOffer } from './VersionOffer.tsx';
import { readDeskChoice } from './desk/desk-choice.ts';
import { useOwnDesk } from './desk/own-desk.ts';
import { useDesk } from './desk/use-desk.ts';
import { useEarlyDeeds } from './before-hydration.ts';
import { frameOf, noticeOf } from './frame-props.ts';
import { interviewFor } from './for-whom.ts';
import { useReadingPlace } from './page/coming-back.ts';
import { useFocusAcrossLayouts } from './page/focus-across-layouts.ts';
import { useArrival, useUnfoldedOnPaper, useWarningBeforeLeaving } from './page/page-effects.ts';
import { usePage } from './page/use-page.ts';
import type { PageNow, PageSources } from './page/use-page.ts';
import { useSettings } from './page/use-settings.ts';
import { useAloud } from './speech/use-aloud.tsx';
import type { PlaceProps } from './place-props.ts';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

interface AppProps extends PageSources {
  readonly words: InterviewWords;
}

/** The whole page: what stands around it, and the start page or the place where the interview stands. */
export function App(props: AppProps) {
  const { words, session, navigation, copies } = props;
  const page = usePage(props);
  const settings = useSettings(session);
  usePageEffects(page, props);
  const here = useHere(props, page);
  const isOwnDesk = useOwnDesk(here.presented.respondent === 'nurse', page.step);
  const aloud = useAloud(words);
  useFocusAcrossLayouts(here.desk !== null);
  useEarlyDeeds(page.arrived && !page.hasBegun);
  const { view, begin, carryOn } = navigation;
  const entry = { begin, carryOn, offer: view.isBack ? null : page.offer };
  return (
    <>
      <Frame
        {...frameOf(props, page, settings)}
        notice={noticeOf(props, page, here)}
        nurse={isOwnDesk ? { hasKeys } : null}
        aloud={aloud.inSettings}
        offer={<VersionOffer why="safety-fix" {...{ words, page, copies }} />}
        layout={layoutOf(here.desk)}
        beside={hasOutline(here, page) ? <Beside {...here} navigation={navigation} /> : null}
      >
        <Inside
          {...props}
          {...{ page, here }}
          bar={aloud.bar(here, entry)}
          byEar={aloud.takesThePlaceOf(page.onPage)}
        />
      </Frame>
      {here.presented.respondent === 'nurse' && mayCover(page) && (
        <LaterCover language={words.language.tag} interview={session.interview} />
      )}
    </>
  );
}

const hasKeys = (): boolean => readDeskChoice().keys;

interface InsideProps extends AppProps {
  readonly page: PageNow;
  readonly here: PlaceProps;
  /** The buttons of reading aloud, where they are wanted. */
  readonly bar: ReactNode;
  /** What is answered by ear stands in the place of the page. */
  readonly byEar: boolean;
}

function Inside({ bar, byEar, ...props }: InsideProps) {
  const { words, copies, page } = props;
  const isCall = page.onPage === 'call-now';
  return (
    <>
      {/* In an emergency nothing stands before the number to call. */}
      {!isCall && bar}
      {!byEar && <Content {...props} />}
      {isCall && bar}
      <VersionOffer why="update" {...{ words, page, copies }} />
    </>
  );
}

/** What a place is drawn from, and what it may do. */
function useHere({ words, session, navigation }: AppProps, page: PageNow): PlaceProps {
  const { move, toStart, toSheet, toResult } = navigation;
  const record = recordFor(page.walk);
  const { respondent } = record.route.live;
  const presented = { words: interviewFor(words, record), record, respondent };
  const desk = useDesk(words.language.tag, respondent === 'nurse');
  const clear = (which: 'this' | 'all'): void => void navigation.clear(which);
  const here = { ...page, presented, session, move, toStart, toSheet, toResult, clear, desk };
  return hasOutline(here, page) ? here : { ...here, desk: null };
}

/** Nothing of what she received is opened before she knows whose it is. */
function hasOutline({ presented }: PlaceProps, { atStart, onPage, walk }: PageNow): boolean {
  const isOpen = !atStart && onPage !== 'summary' && onPage !== 'sheet' && !mustConfirmPerson(walk);
  return presented.respondent === 'nurse' && isOpen;
}

/** Never in the middle of an emergency. The start page shows nobody's answers, and the list has a cover of its own. */
function mayCover({ onPage }: PageNow): boolean {
  return onPage !== 'start' && onPage !== 'call-now' && onPage !== 'receive' && onPage !== 'interviews';
}

function usePageEffects(page: PageNow, { words, navigation, copies }: AppProps): void {
  const { atStart, onPage, step, onlyHere } = page;
  useEffect(() => navigation.listen(), [navigation]);
  useEffect(() => {
    if (!atStart) copies.lookForNewer();
  }, [copies, atStart]);
  useReadingPlace(onPage);
  useArrival(step, onPage, words);
  useUnfoldedOnPaper();
  useWarningBeforeLeaving(onlyHere);
}

/** Beside the question, for a nurse. */
function Beside({ navigation, ...here }: PlaceProps & { readonly navigation: AppProps['navigation'] }) {
  const { desk } = here;
  return desk === null ? <LaterNurseOutline {...here} /> : <desk.Around {...here} {...{ desk, navigation }} />;
}

function layoutOf(desk: PlaceProps['desk']): 'narrow' | 'workplace' | 'workplace large-rows' {
  if (desk === null) return 'narrow';
  return desk.choice.largeRows ? 'workplace large-rows' : 'workplace';
}
