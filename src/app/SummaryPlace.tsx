import { lazy, Suspense, useState } from 'react';
import { assess } from '../assessment/assess.ts';
import { ruleSetHash } from '../assessment/rule-set-hash.ts';
import { whatWouldBeMoreUrgent, whatWouldPointElsewhere } from '../assessment/what-would-change.ts';
import { Summary } from '../screens/summary/Summary.tsx';
import type { RuleSources } from '../screens/summary/view.ts';
import type { Here } from './InterviewPlace.tsx';
import { useLateArrival } from './page/page-effects.ts';
import { printing } from './printing.ts';
import { reviewRows, setAsideRows, takenBackLines } from './present.ts';
import type { SummaryParts } from './summary-parts.ts';

/** Long, folded away, and wanted by few: so fetched when one of the lists is opened. */
async function loadSources(): Promise<RuleSources | 'failed'> {
  return import('../content/rule-sources.ts').then(
    ({ ruleSources }) => ruleSources,
    () => 'failed' as const,
  );
}

const NursePart = lazy(async () => import('../screens/summary/NursePart.tsx'));

/** The summary with all that only it needs: loaded when somebody comes here. */
export function SummaryPlace(here: Here & { readonly parts: SummaryParts }) {
  const { presented, walk, session, move, onlyHere } = here;
  const { summary, forNurse } = here.parts;
  const { words, record, respondent } = presented;
  const { review } = words.interface;
  const [sources, setSources] = useState<RuleSources | 'failed' | null>(null);
  useLateArrival(words);
  const assessment = assess(record.route);
  return (
    <Summary
      view={{
        words,
        summary,
        respondent,
        assessment,
        moreUrgent: whatWouldBeMoreUrgent(record.route),
        elsewhere: respondent === 'nurse' ? whatWouldPointElsewhere(record.route) : [],
        forNurse,
        sources,
        onWantSources: () => {
          if (sources === null || sources === 'failed') void loadSources().then(setSources);
        },
        ruleSet: ruleSetHash(),
        live: record.route.live,
        // In a tab of its own there is no summary to go back to.
        pageOf: (slug) => `./conditions/${slug}.html${onlyHere ? '' : '#from-summary'}`,
        newTab: onlyHere,
      }}
      rows={reviewRows(presented)}
      setAside={setAsideRows(presented).map(
        ({ name, answer, why }) => `${name}: ${answer}. ${review.setAsideReason[why]}`,
      )}
      takenBack={takenBackLines(presented)}
      notes={record.notes}
      callPlacedAt={record.callPlacedAt}
      nursePart={
        respondent === 'nurse' ? (
          <Suspense fallback={null}>
            <NursePart
              noteWords={words.interface.nurse}
              note={record.notes['nurse-note']}
              onNote={(text) => void session.does({ type: 'NOTE', about: 'nurse-note', text })}
              words={summary.frame.nurse}
              toolSays={assessment.disposition}
              given={record.judgement}
              onJudge={(disposition, reason) => void session.does({ type: 'JUDGE', disposition, reason })}
            />
          </Suspense>
        ) : null
      }
      now={walk.journal.at(-1)?.at ?? walk.now}
      onBack={() => void move({ type: 'BACK' })}
      onPrint={printing()}
    />
  );
}
