import { allNoted, callSignsIn } from '../../assessment/call-signs.ts';
import { saidByBoth } from '../../assessment/heard.ts';
import { mostUrgent } from '../../assessment/disposition.ts';
import { routeOf } from '../../assessment/live-answers.ts';
import { dispositions } from '../../content/dispositions.ts';
import type { Disposition } from '../../content/dispositions.ts';
import type { Answers, QuestionId } from '../../content/questions.ts';
import type { SavedInterview } from '../../exchange/saved-interview.ts';
import { recordOf } from '../../machine/interview-record.ts';
import type { InterviewRecord } from '../../machine/interview-record.ts';
import type { AnswerGiven, Journal, JournalEvent } from '../../machine/journal.ts';
import { stillHeard } from '../../machine/received.ts';
import { mayGoTo } from '../../machine/walk.ts';
import { knownSoFar } from '../desk/level-so-far.ts';
import type { InRecord, KeptInterview } from '../keeping/database.ts';
import { clearingOf } from './clearing.ts';
import type { Clearing } from './clearing.ts';

/** One kept interview, as the list tells it. */
export interface ListedInterview {
  readonly line: KeptInterview;
  /** The level when it was last changed; null: none is known. A nurse's own stands beside it. */
  readonly level: Disposition | null;
  readonly own: Disposition | null;
  readonly state: 'open' | 'done' | 'in-record';
  /** Can it be read by this version, whole? */
  readonly readable: 'whole' | 'damaged' | 'newer';
  /** The most urgent level of all answers, also those that are too old to count, of the patient's own, and of the nurse. */
  readonly serious: Disposition | null;
  /** When a nurse called or referred, in her own words. */
  readonly referral: string;
  /** What another interview with the same patient can take along. */
  readonly toBring: readonly AnswerGiven[];
  /** An emergency, or one for today, for which nobody has noted a call or a referral. */
  readonly needsCall: boolean;
  readonly clearing: Clearing;
}

/** What does not change from one visit to the next by itself: age, history and medicines. */
const bringable = ['age', 'history', 'medicines'] as const satisfies readonly QuestionId[];

/** What the list says of an interview. Its level is that of its last change: old answers do not make it calmer. */
export function listedInterview(line: KeptInterview, saved: SavedInterview, hours: number | null): ListedInterview {
  const journal = saved.kind === 'read' ? saved.journal : [];
  const now = journal.filter(({ event }) => event.kind !== 'unreadable').at(-1)?.at ?? line.changed;
  const record = recordOf(journal, now);
  const readable = saved.kind === 'newer' ? 'newer' : record.unreadable.length > 0 ? 'damaged' : 'whole';
  const serious = seriousness(journal, record);
  const hasCallOrReferral = serious.isCalled || (serious.level !== null && isReferred(journal, record, serious.level));
  const inRecord = readInRecord(line);
  const isDone = mayGoTo({ journal, now, target: null, manner: 'onward' }, 'summary') || isTooYoung(record);
  return {
    line,
    level: knownSoFar({ record })?.disposition ?? null,
    own: record.judgement?.disposition ?? null,
    state: inRecord !== null ? 'in-record' : isDone && readable !== 'newer' ? 'done' : 'open',
    readable,
    serious: serious.level,
    referral: record.notes.referral ?? '',
    toBring: bringable.flatMap((question) => record.newest.get(question)?.given ?? []),
    needsCall: (serious.level === 'emergency' || serious.level === 'same-day') && !hasCallOrReferral,
    clearing: clearingOf(
      { inRecord, mostUrgent: serious.level, hasCallOrReferral, isWhole: readable === 'whole' },
      hours,
    ),
  };
}

/**
 * The most urgent level of all answers, also those that are too old to count, of what a patient said on another device, and of the
 * nurse; and whether the call was noted.
 */
function seriousness(journal: Journal, record: InterviewRecord) {
  const { newest, judgement, received } = record;
  const answers: Answers = Object.fromEntries([...newest].map(([question, { given }]) => [question, given.answer]));
  const heard = received === null ? {} : { heard: stillHeard(received) };
  const noted = journal.flatMap(({ event }) => (isNotedCall(event) ? event.signs : []));
  const signs = callSignsIn(saidByBoth({ ...routeOf(answers, noted), ...heard }));
  const known = knownSoFar({ record: { route: { ...routeOf(answers, []), ...heard } } });
  const levels = [known?.disposition ?? [], judgement?.disposition ?? []].flat();
  return { level: mostUrgent(levels) ?? null, isCalled: signs.length > 0 && allNoted(signs, noted) };
}

function isNotedCall(event: JournalEvent): event is Extract<JournalEvent, { kind: 'call-noted' }> {
  return event.kind === 'call-noted' && event.placedAt.trim() !== '';
}

/** A referral counts for the level that its writer knew of, and for calmer ones. */
function isReferred(journal: Journal, { notes }: InterviewRecord, level: Disposition): boolean {
  if ((notes.referral ?? '').trim() === '') return false;
  const last = journal.filter(({ event }) => event.kind === 'note' && event.about === 'referral').at(-1);
  const seen = journal.slice(0, (last?.seen ?? -1) + 1);
  const madeFor = seriousness(seen, recordOf(seen, last?.at ?? 0)).level;
  return madeFor !== null && dispositions.indexOf(madeFor) <= dispositions.indexOf(level);
}

/** A mark without a time is none: it says nothing of when to clear. */
function readInRecord({ inRecord }: KeptInterview): InRecord | null {
  return inRecord !== undefined && Number.isFinite(inRecord.at) ? inRecord : null;
}

function isTooYoung({ route }: InterviewRecord): boolean {
  return route.stop?.after === 'same-day';
}
