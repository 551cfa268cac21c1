import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { dispositionOf } from '../assessment/disposition.ts';
import { unsettledBy } from '../assessment/settlement.ts';
import { resultToKeep } from '../report/earlier.ts';
import { reportOf } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { Sentences } from '../screens/summary/Sentences.tsx';
import { Summary } from '../screens/summary/Summary.tsx';
import type { RuleSources } from '../screens/summary/view.ts';
import { copyText } from './copying.ts';
import { summaryFor } from './for-whom.ts';
import type { PlaceProps } from './place-props.ts';
import { useLateArrival } from './page/page-effects.ts';
import { printing } from './printing.ts';
import type { SummaryParts } from './summary-parts.ts';

/** Long, folded away, and wanted by few: so fetched when one of the lists is opened. */
async function loadSources(): Promise<RuleSources | 'failed'> {
  return import('../content/rule-sources.ts').then(
    ({ ruleSources }) => ruleSources,
    () => 'failed' as const,
  );
}

function useSources() {
  const [sources, setSources] = useState<RuleSources | 'failed' | null>(null);
  const onWantSources = (): void => {
    if (sources === null || sources === 'failed') void loadSources().then(setSources);
  };
  return { sources, onWantSources };
}

const NursePart = lazy(async () => import('../screens/summary/NursePart.tsx'));

interface SummaryPlaceProps extends PlaceProps {
  readonly parts: SummaryParts;
}

/** The summary with all that only it needs: loaded when somebody comes here. */
export function SummaryPlace(here: SummaryPlaceProps) {
  const { presented, walk, move, onlyHere, parts } = here;
  const { words, record } = presented;
  const madeAt = walk.journal.filter(({ event }) => event.kind !== 'result-shown').at(-1)?.at ?? walk.now;
  const summary = useMemo(() => summaryFor(parts.summary, words, record), [parts, words, record]);
  const report = useMemo(
    () => reportOf({ words, record, ...parts, summary }, madeAt),
    [words, record, parts, summary, madeAt],
  );
  useShownResult(here, report);
  const sources = useSources();
  useLateArrival(words);
  return (
    <Summary
      view={{
        report,
        words,
        summary,
        ...sources,
        onCopy: copyText,
        // In a tab of its own there is no summary to go back to.
        pageOf: (slug) => `./conditions/${slug}.html${onlyHere ? '' : '#from-summary'}`,
        newTab: onlyHere,
      }}
      nursePart={
        report.voice === 'nurse' ? (
          <>
            <Sentences report={report} of={report.circumstances?.sentences ?? []} />
            <Suspense fallback={null}>
              <NurseOnly {...here} />
            </Suspense>
          </>
        ) : null
      }
      onBack={() => void move({ type: 'BACK' })}
      onPrint={printing()}
    />
  );
}

/** Keeps by which rules the result was shown, and as what: so that other rules can say later what they changed. */
function useShownResult({ presented, session }: SummaryPlaceProps, report: Report): void {
  const { shown } = presented.record;
  useEffect(() => {
    const fresh = resultToKeep(report, shown);
    if (fresh !== null) void session.does({ type: 'RESULT_SHOWN', ...fresh });
  }, [report, shown, session]);
}

function NurseOnly({ presented, session, parts }: SummaryPlaceProps) {
  const { words, record } = presented;
  const level = dispositionOf(record.route);
  return (
    <NursePart
      noteWords={words.interface.nurse}
      note={record.notes['nurse-note']}
      onNote={(text) => void session.does({ type: 'NOTE', about: 'nurse-note', text })}
      words={parts.summary.frame.nurse}
      toolSays={unsettledBy(record.route, level)?.atLeast === null ? null : level}
      noLevel={parts.summary.frame.notSettled.toolSays}
      given={record.judgement}
      onJudge={(disposition, reason) => void session.does({ type: 'JUDGE', disposition, reason })}
    />
  );
}
