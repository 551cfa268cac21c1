import type { SayingWords } from '../../content/aloud-words.ts';
import { voiced } from '../../content/voiced.ts';
import { dispositionOf } from '../../assessment/disposition.ts';
import { unsettledBy } from '../../assessment/settlement.ts';
import { callAloud, reviewAloud, signsUnsureAloud, startAloud, tooYoungAloud } from '../../report/aloud/page.ts';
import { questionAloud } from '../../report/aloud/question.ts';
import { aloud } from '../../report/aloud/sentence.ts';
import type { Sentence } from '../../report/aloud/sentence.ts';
import { summaryAloud } from '../../report/aloud/summary.ts';
import { levelHeading } from '../../report/level-heading.ts';
import type { Report } from '../../report/report.ts';
import { answerLines, callSignLines } from '../../report/said.ts';
import { prefillFor } from '../by-phone.ts';
import type { PlaceProps } from '../place-props.ts';
import { noticeAt } from '../question-notice.ts';
import type { PlaceAloud } from './AloudPlace.tsx';

/** The sentences of the page that is shown, from what it is made of and not from its markup; `report`: of the summary, null where it could not be loaded. */
export function sentencesAt(
  here: Pick<PlaceProps, 'presented'> & PlaceAloud,
  saying: SayingWords,
  report: Report | null,
): readonly Sentence[] {
  const { presented, onPage } = here;
  const { words, record, respondent } = presented;
  const hearing = { words, saying, respondent };
  switch (onPage) {
    case 'start':
      return startAloud({ ...hearing, prefill: undefined });
    case 'signs-unsure':
      return signsUnsureAloud({ ...hearing, prefill: record.current.emergency });
    case 'call-now':
      return callAloud(hearing, callSignLines(presented));
    case 'too-young':
      return tooYoungAloud(hearing, dispositionOf(record.route) !== 'urgent');
    case 'review':
      return reviewAloud(hearing, answerLines(presented));
    case 'summary':
      return report === null ? levelAloud(presented, saying) : summaryAloud(saying, report);
    default:
      return questionAloud(
        { ...hearing, question: onPage, prefill: prefillFor(onPage, record) },
        noticeAt(onPage, words, record),
      );
  }
}

/** The level alone. */
function levelAloud({ words, record, respondent }: PlaceProps['presented'], saying: SayingWords): readonly Sentence[] {
  const disposition = dispositionOf(record.route);
  const unsettled = unsettledBy(record.route, disposition);
  const { name, heading } = levelHeading(words, respondent, disposition, unsettled === null);
  const when = unsettled?.atLeast === null ? '' : voiced(words.interface.levels[disposition].when, respondent);
  return aloud(saying, name ?? '', heading, when);
}
