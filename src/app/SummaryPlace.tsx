import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { SummaryWords } from '../content/summary-words.ts';
import { calendarFile } from '../exchange/calendar.ts';
import { resultToKeep } from '../report/earlier.ts';
import { reportOf } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import type { Presented } from '../report/said.ts';
import type { Told } from '../report/telling.ts';
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
  { words, record }: Presented,
  walk: Parameters<typeof lastChangeOf>[0],
  parts: Pick<SummaryParts, 'summary'> & Pick<Told, 'forNurse'>,
): Report {
  const summary = summaryFor(parts.summary, words, record);
  return reportOf({ words, record, forNurse: parts.forNurse, summary }, lastChangeOf(walk));
}

interface SummaryPlaceProps extends PlaceProps {
  readonly parts: SummaryParts;
}

/** The result with all that only it needs: loaded when somebody comes here. On the screen, or as a sheet of paper. */
export function SummaryPlace(here: SummaryPlaceProps) {
  const { presented, walk, parts } = here;
  const { words, record } = presented;
  const madeAt = lastChangeOf(walk);
  const summary = useMemo(() => summaryFor(parts.summary, words, record), [parts, words, record]);
  const report = useMemo(
    () => reportOf({ words, record, ...parts, summary }, madeAt),
    [words, record, parts, summary, madeAt],
  );
  useShownResult(here, report);
  const told = { report, summary };
  return here.onPage === 'sheet' ? <SheetLater {...here} {...told} /> : <OnScreen {...here} {...told} />;
}

function OnScreen(here: SummaryPlaceProps & { readonly report: Report; readonly summary: SummaryWords }) {
  const { presented, walk, move, session, onlyHere, parts, report, summary } = here;
  const { words } = presented;
  const sources = useSources();
  const { forNurse } = parts;
  const asText = useCopyTexts({ report, words, summary });
  useLateArrival(words);
  const isWide = useWideWindow();
  const { both } = report.level;
  const isDesk = forNurse !== null && isWide;
  const given = useSyncExternalStore(givenAway.subscribe, givenAway.read, givenAway.read);
  const print = printing();
  const inRecord = forNurse !== null && (
    <forNurse.interviews.Record
      {...{ words, session }}
      list={forNurse.interviews.words}
      offers={given.has(session.interview)}
      entries={walk.journal.length}
    />
  );
  const props = {
    view: {
      report,
      words,
      summary,
      ...sources,
      ...asText,
      onCopy: notingGiven(session.interview, copyText),
      onCalendar: (day: string) => saveDay(summary.frame.calendar, day),
      // In a tab of its own there is no summary to go back to.
      pageOf: (slug: string) => `./conditions/${slug}.html${onlyHere ? '' : '#from-summary'}`,
      newTab: onlyHere,
      isDesk,
    },
    nursePart: both !== null && forNurse !== null && (
      <>
        <Sentences report={report} of={report.circumstances?.sentences ?? []} />
        <NurseOnly {...here} both={both} Part={forNurse.Part} />
        {!isDesk && inRecord}
      </>
    ),
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
  if (!isDesk) return <Summary {...props} />;
  const onReadBack = (ids: readonly string[]) =>
    void session.does({ type: 'NOTE', about: 'read-back', text: ids.join(' ') });
  return <forNurse.Page {...props} onReadBack={onReadBack} />;
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
