import { askedAfresh } from '../content/asked-afresh.ts';
import { questionById } from '../content/question-by-id.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { ResultShown } from './fold.ts';
import type { AnswerGiven, AnswerHeard, JournalEntry, JournalEvent } from './journal.ts';
import type { Dated } from './unseen-answers.ts';

/** What a nurse has taken back of what the patient said: who, when and why. */
export interface Withdrawn extends Pick<
  Extract<JournalEvent, { kind: 'taken-back' }>,
  'question' | 'option' | 'reason'
> {
  readonly at: number;
  readonly by: JournalEntry['by'];
}

/** What was received of a patient, and what has become of it. */
export interface Received {
  /** The code that it came with. Null: it came in a file. */
  readonly code: string | null;
  /** The patient had said a sign of danger, and had taken it back, before the code was made. */
  readonly takenBack: boolean;
  /** Her answers as she gave them: when and by whom. */
  readonly heard: ReadonlyMap<QuestionId, Dated>;
  readonly withdrawn: readonly Withdrawn[];
  /** Has a nurse made sure whose answers they are? */
  readonly isConfirmed: boolean;
  /** What the patient wrote in words, which only a file hands over: her own words, not the nurse's. */
  readonly wrote: ReadonlyMap<NoteTopic, Written>;
  /** The result that she was shown last, where a file says it. */
  readonly shownThere: ResultShown | null;
}

/** Words that somebody wrote, when and who. */
export interface Written extends Pick<JournalEntry, 'at' | 'by'> {
  readonly text: string;
}

/** An answer that was handed over, as one of this interview. */
export function givenAgain(heard: AnswerHeard): AnswerGiven {
  const { kind: _, ...given } = heard;
  return { kind: 'answer', ...given };
}

/** Does what a patient said to this question stand until it is changed? What is asked afresh does not. */
export function standsAsGiven(question: QuestionId): boolean {
  return !askedAfresh.includes(question);
}

/** What the patient said and nobody has taken back. */
export function stillHeard({ heard, withdrawn }: Pick<Received, 'heard' | 'withdrawn'>): Answers {
  let answers: Answers = {};
  for (const [question, { given }] of heard) {
    const isLeft = (option: string): boolean =>
      !withdrawn.some((one) => one.question === question && one.option === option);
    const left = [given.answer].flat().filter(isLeft);
    // Options of the question, one or several as it takes them.
    const answer = questionById(question).type === 'multiple' ? left : left[0];
    if (left.length > 0) answers = { ...answers, [question]: answer };
  }
  return answers;
}
