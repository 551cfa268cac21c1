import type { InterviewWords } from '../content/interface-words.ts';
import type { conditionBasis } from '../content/conditions-basis.ts';
import type { Respondent } from '../content/questions.ts';
import type { ConditionsForNurses, SummaryWords } from '../content/summary-words.ts';
import { voiced } from '../content/voiced.ts';
import type { Voiced } from '../content/words.ts';
import type { Assessment } from '../assessment/assess.ts';
import type { InterviewRecord } from '../machine/interview-record.ts';

/** What a report is made from: an interview, and the words to tell it in. */
export interface Told {
  readonly words: InterviewWords;
  readonly summary: SummaryWords;
  /** What each condition is in clinical words, and what stands behind it. Null where nobody clinical reads it. */
  readonly forNurse: { readonly conditions: ConditionsForNurses; readonly basis: typeof conditionBasis } | null;
  readonly record: InterviewRecord;
}

/** The same, with what follows from it for every part. */
export interface Telling extends Told {
  readonly voice: Respondent | undefined;
  readonly assessment: Assessment;
  /** When the answers were last changed, in milliseconds since 1970. */
  readonly madeAt: number;
}

/** A text of the summary in the voice of the report, as its sentences. */
export function say({ summary, voice }: Telling, text: Voiced): readonly string[] {
  return summary.sentences(voiced(text, voice));
}

/** Names as people of the language list them: "A, B and C". */
export function listOf({ words }: Telling, names: readonly string[]): string {
  return new Intl.ListFormat(words.language.tag).format(names);
}
