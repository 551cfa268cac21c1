import type { InterviewWords } from '../content/interface-words.ts';
import type { SummaryWords } from '../content/summary-words.ts';
import { naming, whomOf } from '../content/whom.ts';
import type { Whom } from '../content/whom.ts';
import type { InterviewRecord } from '../machine/interview-record.ts';

/** For whom a carer answers. Null for everybody else, and where she has not said it. */
function whomIn({ route, notes }: InterviewRecord): Whom | null {
  return route.live.respondent === 'carer' ? whomOf(notes.whom) : null;
}

// The same words each time, so that nothing is drawn again that has not changed.
const interviews = new WeakMap<InterviewWords, Map<Whom, InterviewWords>>();

/** The words of the interview, which name the person for whom a carer answers. */
export function interviewFor(words: InterviewWords, record: InterviewRecord): InterviewWords {
  const whom = whomIn(record);
  if (whom === null) return words;
  const known = interviews.get(words) ?? new Map<Whom, InterviewWords>();
  interviews.set(words, known);
  const told = known.get(whom) ?? naming(words, words.interface.whom.read[whom]);
  known.set(whom, told);
  return told;
}

/** The words of the summary, likewise: a carer reads "your mother", and says "my mother" on the phone. */
export function summaryFor(
  summary: SummaryWords,
  { interface: ui }: InterviewWords,
  record: InterviewRecord,
): SummaryWords {
  const whom = whomIn(record);
  if (whom === null) return summary;
  return { ...naming(summary, ui.whom.read[whom]), spoken: naming(summary.spoken, ui.whom.said[whom]) };
}
