import { questions } from '../content/questions.ts';
import type { Answers, QuestionId, Respondent } from '../content/questions.ts';
import { goesStale } from '../content/routing.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import { routeOf } from '../assessment/live-answers.ts';
import type { Route } from '../assessment/live-answers.ts';
import { signsTakenBack } from './signs-taken-back.ts';
import type { SignTakenBack } from './signs-taken-back.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { AnswerGiven, Journal, JournalEntry, JournalEvent } from './journal.ts';

export interface Dated {
  readonly at: number;
  readonly by: JournalEntry['by'];
  readonly given: AnswerGiven;
}

type JudgementGiven = Extract<JournalEvent, { kind: 'judgement' }>;

/** What a journal says at one moment: a pure fold of the journal and the time. */
export interface InterviewRecord {
  /** The newest answer to each question that is not stale, asked or not. Prefills the forms. */
  readonly current: Answers;
  /** When and by whom each newest answer was given, stale ones too. */
  readonly newest: ReadonlyMap<QuestionId, Dated>;
  /** Questions whose newest answer is too old to count. */
  readonly stale: ReadonlySet<QuestionId>;
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
  readonly route: Route;
}

const hour = 60 * 60 * 1000;

function isStale(question: QuestionId, at: number, now: number): boolean {
  return goesStale.questions.includes(question) && now - at > goesStale.afterHours * hour;
}

/** Folds a journal into what holds at `now` (milliseconds since 1970). */
export function recordOf(journal: Journal, now: number): InterviewRecord {
  const newest = new Map<QuestionId, Dated>();
  const repeated = new Map<QuestionId, number>();
  const skipped = new Set<QuestionId>();
  const notes: Partial<Record<NoteTopic, string>> = {};
  let noted: readonly CallSign[] = [];
  let callPlacedAt: string | null = null;
  let endedBy: InterviewRecord['endedBy'] = null;
  let judgement: JudgementGiven | null = null;

  for (const { at, by, event } of journal) {
    switch (event.kind) {
      case 'answer': {
        const { question } = event;
        const before = newest.get(question);
        const same = before !== undefined && String(before.given.answer) === String(event.answer);
        const again = same && !isStale(question, before.at, at);
        repeated.set(question, again ? (repeated.get(question) ?? 0) + 1 : 1);
        newest.set(question, { at, by, given: event });
        skipped.delete(question);
        break;
      }
      case 'skipped':
        newest.delete(event.question);
        skipped.add(event.question);
        break;
      case 'call-noted':
        // A call noted yesterday says nothing about a sign that is there today.
        if (now - at <= goesStale.afterHours * hour) {
          noted = [...noted, ...event.signs];
          callPlacedAt = event.placedAt;
        }
        break;
      case 'ended':
        endedBy = by;
        break;
      case 'note':
        notes[event.about] = event.text;
        break;
      case 'judgement':
        judgement = event;
        break;
    }
  }

  const stale = new Set([...newest].filter(([id, { at }]) => isStale(id, at, now)).map(([id]) => id));
  const current = currentAnswers(newest, stale);
  const route = routeOf(current, noted);
  const takenBack = signsTakenBack(journal, route.live);
  return {
    current,
    newest,
    stale,
    skipped,
    takenBack,
    repeated,
    noted,
    callPlacedAt,
    endedBy,
    notes,
    judgement,
    route,
  };
}

function currentAnswers(newest: ReadonlyMap<QuestionId, Dated>, stale: ReadonlySet<QuestionId>): Answers {
  let current: Answers = {};
  for (const { id } of questions) {
    const dated = newest.get(id);
    if (dated !== undefined && !stale.has(id)) current = { ...current, [id]: dated.given.answer };
  }
  return current;
}
