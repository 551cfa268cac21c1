import { questions } from '../content/questions.ts';
import type { Answers, QuestionId, Respondent } from '../content/questions.ts';
import { goesStale } from '../content/routing.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import { saidByBoth } from '../assessment/heard.ts';
import { routeOf } from '../assessment/live-answers.ts';
import type { Route } from '../assessment/live-answers.ts';
import { signsTakenBack } from './signs-taken-back.ts';
import type { SignTakenBack } from './signs-taken-back.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import { beginFold } from './fold.ts';
import type { Fold, JudgementGiven, ResultShown } from './fold.ts';
import { foldEntry } from './journal-fold.ts';
import { isStale } from './staleness.ts';
import type { AnswerGiven, Journal } from './journal.ts';
import { stillHeard } from './received.ts';
import type { Received } from './received.ts';
import { newestOf } from './unseen-answers.ts';
import type { Dated } from './unseen-answers.ts';

/** What a journal says at one moment: a pure fold of the journal and the time. */
export interface InterviewRecord {
  /** The newest answer to each question that is not stale, asked or not. Prefills the forms. */
  readonly current: Answers;
  /** When and by whom each newest answer was given, stale ones too. */
  readonly newest: ReadonlyMap<QuestionId, Dated>;
  /** Questions whose newest answer is too old to count. */
  readonly stale: ReadonlySet<QuestionId>;
  /** What somebody said in an earlier interview, and nobody has confirmed: shown where it is asked, and never counted. */
  readonly toConfirm: ReadonlyMap<QuestionId, { readonly at: number; readonly given: AnswerGiven }>;
  readonly skipped: ReadonlySet<QuestionId>;
  /** Signs ticked at a safety question earlier and not now: always reported. */
  readonly takenBack: readonly SignTakenBack[];
  /** How often in a row the newest answer to a question was given. */
  readonly repeated: ReadonlyMap<QuestionId, number>;
  readonly noted: readonly CallSign[];
  readonly callPlacedAt: string | null;
  readonly endedBy: Respondent | 'unknown' | null;
  readonly notes: Readonly<Partial<Record<NoteTopic, string>>>;
  readonly judgement: JudgementGiven | null;
  /** When the result was shown before, by which rules, and what level it was. */
  readonly shown: readonly ResultShown[];
  /** The oldest edition of the questions under which something was answered. */
  readonly edition: number;
  /** The entries that can no longer be read: the question of each, where that is still known. */
  readonly unreadable: readonly (QuestionId | null)[];
  /** What a patient answered on another device. Null where this interview was begun here. */
  readonly received: Received | null;
  readonly route: Route;
}

/** Folds a journal into what holds at `now` (milliseconds since 1970). */
export function recordOf(journal: Journal, now: number): InterviewRecord {
  const fold = beginFold();
  for (const [place, entry] of journal.entries()) foldEntry(fold, entry, place, now);
  const newest = newestOf(fold.standing);
  const stale = new Set([...newest].filter(([id, dated]) => mustBeAskedAgain(fold, id, dated, now)).map(([id]) => id));
  const current = currentAnswers(newest, stale);
  const received = receivedIn(fold);
  const asked = routeOf(current, fold.noted);
  const route = received === null ? asked : { ...asked, heard: stillHeard(received) };
  const takenBack = signsTakenBack(journal, saidByBoth(route));
  const { skipped, repeated, noted, callPlacedAt, endedBy, notes, judgement, shown, unreadable } = fold;
  return {
    current,
    newest,
    stale,
    skipped,
    takenBack,
    toConfirm: new Map([...fold.brought].filter(([id]) => !newest.has(id) && !skipped.has(id))),
    repeated,
    noted,
    callPlacedAt,
    endedBy,
    notes: Object.fromEntries([...notes].map(([about, { text }]) => [about, text])),
    judgement,
    shown,
    edition: fold.edition,
    unreadable: unreadable.map(({ question }) => question),
    received,
    route,
  };
}

function receivedIn({ received, heard, withdrawn, isConfirmed, wrote, shownThere }: Fold): Received | null {
  if (received === null && heard.size === 0) return null;
  const { code = null, takenBack = false } = received ?? {};
  return { code, takenBack, heard, withdrawn, isConfirmed, wrote, shownThere };
}

/** Too old, or followed by something unreadable: that may have been a sign of danger at this very question. */
function mustBeAskedAgain({ unreadable }: Fold, question: QuestionId, { at, place }: Dated, now: number): boolean {
  const mayBeOutdone = goesStale.questions.includes(question) && unreadable.some((one) => one.place > place);
  return mayBeOutdone || isStale(question, at, now);
}

function currentAnswers(newest: ReadonlyMap<QuestionId, Dated>, stale: ReadonlySet<QuestionId>): Answers {
  let current: Answers = {};
  for (const { id } of questions) {
    const dated = newest.get(id);
    if (dated !== undefined && !stale.has(id)) current = { ...current, [id]: dated.given.answer };
  }
  return current;
}
