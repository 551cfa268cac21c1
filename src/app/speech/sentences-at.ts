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
import { reportOf } from '../../report/report.ts';
import { answerLines, callSignLines } from '../../report/said.ts';
import type { Told } from '../../report/telling.ts';
import { prefillFor } from '../by-phone.ts';
import { summaryFor } from '../for-whom.ts';
import { lastChangeOf } from '../last-change.ts';
import type { PlaceProps } from '../place-props.ts';
import { noticeAt } from '../question-notice.ts';
import type { PlaceAloud } from './AloudPlace.tsx';

type WordsOfResult = Pick<Told, 'summary' | 'forNurse'>;

/** What a page is spoken from. */
type Spoken = Pick<PlaceProps, 'presented'> & { readonly walk: Pick<PlaceProps['walk'], 'journal' | 'now'> };

/** The sentences of the page that is shown, from what it is made of and not from its markup; `parts`: null where they could not be loaded. */
export function sentencesAt(
  here: Spoken & PlaceAloud,
  saying: SayingWords,
  parts: WordsOfResult | null,
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
      return resultAloud(here, saying, parts);
    default:
      return questionAloud(
        { ...hearing, question: onPage, prefill: prefillFor(onPage, record) },
        noticeAt(onPage, words, record),
      );
  }
}

/** The result; the level alone, where the rest could not be loaded. */
function resultAloud(
  { presented, walk }: Spoken,
  saying: SayingWords,
  parts: WordsOfResult | null,
): readonly Sentence[] {
  const { words, record, respondent } = presented;
  if (parts === null) {
    const disposition = dispositionOf(record.route);
    const unsettled = unsettledBy(record.route, disposition);
    const { name, heading } = levelHeading(words, respondent, disposition, unsettled === null);
    const when = unsettled?.atLeast === null ? '' : voiced(words.interface.levels[disposition].when, respondent);
    return aloud(saying, name ?? '', heading, when);
  }
  const summary = summaryFor(parts.summary, words, record);
  return summaryAloud(saying, reportOf({ words, record, ...parts, summary }, lastChangeOf(walk)));
}
