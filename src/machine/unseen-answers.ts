import { urgencyOfOption } from '../assessment/urgency-of-option.ts';
import { questionById } from '../content/question-by-id.ts';
import type { QuestionId } from '../content/questions.ts';
import type { AnswerGiven, JournalEntry } from './journal.ts';

/** An answer in the journal: when and by whom it was given, and its place there. */
export interface Dated {
  readonly at: number;
  readonly by: JournalEntry['by'];
  readonly given: AnswerGiven;
  readonly place: number;
}

/** The newest answer to each question: what all that stands comes to. */
export function newestOf(standing: ReadonlyMap<QuestionId, readonly Dated[]>): ReadonlyMap<QuestionId, Dated> {
  const newest = new Map<QuestionId, Dated>();
  for (const [question, answers] of standing) {
    const dated = united(question, answers);
    if (dated !== undefined) newest.set(question, dated);
  }
  return newest;
}

/** What still stands when somebody answers (or skips) who had seen the journal up to `seen`: an answer replaces only what it had seen. */
export function notSeen(standing: readonly Dated[] | undefined, seen: number): Dated[] {
  return standing?.filter(({ place }) => place > seen) ?? [];
}

/**
 * The one answer that answers given without knowing of each other come to. Whatever was ticked is united, so that no sign
 * is lost; "none" and the like give way to it. Where only one option can be chosen the more urgent one holds, and
 * between equals the one that was there first.
 */
function united(question: QuestionId, standing: readonly Dated[]): Dated | undefined {
  const last = standing.at(-1);
  if (last === undefined) return undefined;
  const chosen = standing.flatMap(({ given }): readonly string[] => [given.answer].flat());
  return saying(question, last, chosen);
}

/** The answer that all this comes to, with the date and the giver of that one. */
export function saying(question: QuestionId, dated: Dated, said: readonly string[]): Dated {
  const { given } = dated;
  // Options of the question, one or several as it takes them.
  return { ...dated, given: { ...given, answer: answerOf(question, said) } as AnswerGiven };
}

/** One answer that holds whatever was said: every sign, or the most urgent option where only one can be chosen. */
export function answerOf(question: QuestionId, said: readonly string[]): string | readonly string[] | undefined {
  const { type, options, exclusive } = questionById(question);
  const ticked = options.filter((option) => said.includes(option) && !exclusive.includes(option));
  const answer = type === 'multiple' && ticked.length > 0 ? ticked : mostUrgentOf(question, said);
  return type === 'multiple' && answer !== undefined ? [answer].flat() : answer;
}

function mostUrgentOf(question: QuestionId, chosen: readonly string[]): string | undefined {
  // Between equals "not sure" never gives way to "no".
  const rank = (option: string): number => urgencyOfOption(question, option) * 2 + (option === 'not-sure' ? 0 : 1);
  return [...chosen].sort((one, other) => rank(one) - rank(other))[0];
}
