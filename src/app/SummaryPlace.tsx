import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { SummaryWords } from '../content/summary-words.ts';
import { calendarFile } from '../exchange/calendar.ts';
import { resultToKeep } from '../report/earlier.ts';
import { reportOf } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import type { Presented } from '../report/said.ts';
import { Sentences } from '../screens/summary/Sentences.tsx';
import { Summary } from '../screens/summary/Summary.tsx';
import { copyText } from './copying.ts';
import { summaryFor } from './for-whom.ts';
import { HandOverPlace } from './hand-over/HandOverPlace.tsx';
import { givenAway, notingGiven } from './interviews/given-away.ts';
import type { PlaceProps } from './place-props.ts';
import { lastChangeOf } from './last-change.ts';
import { useLateArrival } from './page/page-effects.ts';
import { printing } from './printing.ts';
import { randomId } from './random-id.ts';
import { saveFile } from './saving.ts';
import { SheetLater } from './sheet/SheetLater.tsx';
import type { SummaryParts } from './summary-parts.ts';
import { NurseOnly, TakeBackHere } from './NurseOnly.tsx';
import { useSources } from './use-sources.ts';
import { useCopyTexts } from './use-copy-texts.ts';
import { useWideWindow } from './wide-window.ts';

/** The result as it is now, for whatever else tells it. */
export function reportNow(
  presented: Presented,
  walk: Parameters<typeof lastChangeOf>[0],
  parts: Pick<SummaryParts, 'summary' | 'forNurse'>,
): Report {
  return resultOf(presented, lastChangeOf(walk), parts).report;
}

/** The result, and the words that it is told in. */
function resultOf(
  { words, record }: Presented,
  madeAt: number,
  parts: Pick<SummaryParts, 'summary' | 'forNurse'>,
): { readonly report: Report; readonly summary: SummaryWords } {
  const summary = summaryFor(parts.summary, words, record);
  return { summary, report: reportOf({ words, record, forNurse: parts.forNurse, summary }, madeAt) };
}

interface SummaryPlaceProps extends PlaceProps {
  readonly parts: SummaryParts;
}

/** The result with all that only it needs: loaded when somebody comes here. On the screen, or as a sheet of paper. */
export function SummaryPlace(here: SummaryPlaceProps) {
  const { presented, walk, parts } = here;
  const { words, record } = presented;
  const madeAt = lastChangeOf(walk);
  const told = useMemo(() => resultOf({ words, record }, madeAt, parts), [words, record, madeAt, parts]);
  useShownResult(here, told.report);
  return here.onPage === 'sheet' ? <SheetLater {...here} {...told} /> : <OnScreen {...here} {...told} />;
}

type OnScreenProps = SummaryPlaceProps & { readonly report: Report; readonly summary: SummaryWords };

function OnScreen(here: OnScreenProps) {
  const { presented, move, session, parts, report } = here;
  const { forNurse } = parts;
  useLateArrival(presented.words);
  const isDesk = useWideWindow(forNurse !== null);
  const print = printing();
  const inRecord = useRecord(here);
  const props = {
    view: useView(here, isDesk),
    nursePart: <ForNurse {...here}>{!isDesk && inRecord}</ForNurse>,
    // Her wide window shows in one screen what she needs while she talks: the record comes after.
    handOver: (
      <>
        {isDesk && inRecord}
        <HandOverPlace {...{ presented, session }} headed={isDesk} />
      </>
    ),
    takeBack: <TakeBackHere {...here} report={report} />,
    onBack: () => void move({ type: 'BACK' }),
    onPrint: print === null ? null : notingGiven(session.interview, print),
    onSheet: here.toSheet,
  };
  if (!isDesk || forNurse === null) return <Summary {...props} />;
  return <forNurse.Page {...props} onReadBack={(ids) => noteReadBack(session, ids)} />;
}

/** What the result is drawn from, and what can be done with it. */
function useView({ presented: { words }, session, onlyHere, report, summary }: OnScreenProps, isDesk: boolean) {
  return {
    report,
    words,
    summary,
    ...useSources(),
    ...useCopyTexts({ report, words, summary }),
    onCopy: notingGiven(session.interview, copyText),
    onCalendar: (day: string) => saveDay(summary.frame.calendar, day),
    // In a tab of its own there is no summary to go back to.
    pageOf: (slug: string) => `./conditions/${slug}.html${onlyHere ? '' : '#from-summary'}`,
    newTab: onlyHere,
    isDesk,
  };
}

/** Whether it is in the record, which only a nurse is asked. */
function useRecord({ presented: { words }, session, walk, parts: { forNurse } }: OnScreenProps): ReactNode {
  const given = useSyncExternalStore(givenAway.subscribe, givenAway.read, givenAway.read);
  if (forNurse === null) return false;
  const { Record, words: list } = forNurse.interviews;
  const offers = given.has(session.interview);
  return <Record {...{ words, session, list, offers }} entries={walk.journal.length} />;
}

/** What only a nurse sees of the result. */
function ForNurse({ children, ...here }: OnScreenProps & { readonly children: ReactNode }) {
  const { report, parts } = here;
  const { both } = report.level;
  if (both === null || parts.forNurse === null) return null;
  return (
    <>
      <Sentences report={report} of={report.circumstances?.sentences ?? []} />
      <NurseOnly {...here} both={both} Part={parts.forNurse.Part} />
      {children}
    </>
  );
}

function noteReadBack(session: PlaceProps['session'], ids: readonly string[]): void {
  void session.does({ type: 'NOTE', about: 'read-back', text: ids.join(' ') });
}

function saveDay({ title, file }: SummaryWords['frame']['calendar'], day: string): boolean {
  const text = calendarFile({ day, title, uid: randomId(), madeAt: Date.now() });
  return saveFile(new File([text], file, { type: 'text/calendar' }));
}

/** Keeps by which rules the result was shown, and as what: so that other rules can say later what they changed. */
function useShownResult({ presented, session }: SummaryPlaceProps, report: Report): void {
  const { shown } = presented.record;
  useEffect(() => {
    const fresh = resultToKeep(report, shown);
    if (fresh !== null) void session.does({ type: 'RESULT_SHOWN', ...fresh });
  }, [report, shown, session]);
}
