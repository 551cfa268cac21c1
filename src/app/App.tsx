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
import type { EarlyAnswer } from './before-hydration.ts';
import { noticeWords } from './notice.ts';
import { interviewFor } from './for-whom.ts';
import { useReadingPlace } from './page/coming-back.ts';
import { useArrival, useEarlySubmit, useUnfoldedOnPaper, useWarningBeforeLeaving } from './page/page-effects.ts';
import { usePage } from './page/use-page.ts';
import type { PageNow, PageSources } from './page/use-page.ts';
import { useSettings } from './page/use-settings.ts';
import { useAloud } from './speech/use-aloud.tsx';
import type { PlaceProps } from './place-props.ts';
import { useEffect } from 'react';

interface AppProps extends PageSources {
  readonly words: InterviewWords;
  readonly early: EarlyAnswer;
}

/** The whole page: what stands around it, and the start page or the place where the interview stands. */
export function App(props: AppProps) {
  const { words, session, navigation, notices, copies } = props;
  const page = usePage(props);
  const { display, show, keepNothing } = useSettings(session);
  usePageEffects(page, props);
  const { onPage, notice, keeping, onlyHere } = page;
  const record = recordFor(page.walk);
  const { respondent } = record.route.live;
  const { move, toStart, toSheet, toResult } = navigation;
  const clear = (which: 'this' | 'all'): void => void navigation.clear(which);
  const presented = { words: interviewFor(words, record), record, respondent };
  // Nothing of what she received is opened before she knows whose it is.
  const isOpen = !page.atStart && onPage !== 'summary' && onPage !== 'sheet' && !mustConfirmPerson(page.walk);
  const hasOutline = respondent === 'nurse' && isOpen;
  const desk = useDesk(words.language.tag, respondent === 'nurse');
  const isOwnDesk = useOwnDesk(respondent === 'nurse', page.step);
  const aloud = useAloud(words);
  const here: PlaceProps = {
    ...page,
    presented,
    session,
    move,
    toStart,
    toSheet,
    toResult,
    clear,
    desk: hasOutline ? desk : null,
  };
  const entry = {
    begin: navigation.begin,
    carryOn: navigation.carryOn,
    offer: navigation.view.isBack ? null : page.offer,
  };
  return (
    <>
      <Frame
        words={words}
        place={onPage}
        bare={onPage === 'call-now'}
        notice={notice === null ? null : noticeWords(words, notice, record.unreadable)}
        onDismissNotice={() => notices.set(null)}
        keepsNothing={keeping.nothing}
        waiting={keeping.waiting}
        onlyHere={onlyHere}
        onKeepNothing={keepNothing}
        onHome={navigation.toHome}
        onList={navigation.toList}
        nurse={isOwnDesk ? { hasKeys } : null}
        onClear={clear}
        howManyKept={async () => (await session.kept()).length}
        hasAnswers={page.hasBegun && !page.atStart}
        display={display}
        onDisplay={show}
        aloud={aloud.inSettings}
        worksOffline={page.worksOffline}
        offer={<VersionOffer why="safety-fix" {...{ words, page, copies }} />}
        layout={layoutOf(here.desk)}
        beside={hasOutline ? <Beside {...here} navigation={navigation} /> : null}
      >
        {/* In an emergency nothing stands before the number to call. */}
        {onPage !== 'call-now' && aloud.bar(here, entry)}
        {!aloud.takesThePlaceOf(onPage) && <Content {...props} {...{ page, here }} />}
        {onPage === 'call-now' && aloud.bar(here, entry)}
        <VersionOffer why="update" {...{ words, page, copies }} />
      </Frame>
      {respondent === 'nurse' && mayCover(page) && (
        <LaterCover language={words.language.tag} interview={session.interview} />
      )}
    </>
  );
}

const hasKeys = (): boolean => readDeskChoice().keys;

/** Never in the middle of an emergency. The start page shows nobody's answers, and the list has a cover of its own. */
function mayCover({ onPage }: PageNow): boolean {
  return onPage !== 'start' && onPage !== 'call-now' && onPage !== 'receive' && onPage !== 'interviews';
}

function usePageEffects(page: PageNow, { words, navigation, copies, early }: AppProps): void {
  const { atStart, onPage, arrived, step, hasBegun, onlyHere } = page;
  useEffect(() => navigation.listen(), [navigation]);
  useEffect(() => {
    if (!atStart) copies.lookForNewer();
  }, [copies, atStart]);
  useReadingPlace(onPage);
  useArrival(step, onPage, words);
  useUnfoldedOnPaper();
  useWarningBeforeLeaving(onlyHere);
  useEarlySubmit(arrived && early.submitted && !hasBegun);
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
