import type { QuestionId } from '../content/questions.ts';
import type { Fold } from './fold.ts';
import type { AnswerGiven, JournalEntry, JournalEvent } from './journal.ts';
import { givenAgain, standsAsGiven } from './received.ts';
import { isOld, isStale } from './staleness.ts';
import { takeOver } from './taken-over.ts';
import { notSeen } from './unseen-answers.ts';

type NoteGiven = Extract<JournalEvent, { kind: 'note' }>;

/** Adds what one entry says, at its `place` in the journal. `now`: milliseconds since 1970. */
export function foldEntry(fold: Fold, entry: JournalEntry, place: number, now: number): void {
  const { at, by, event } = entry;
  switch (event.kind) {
    case 'answer':
      fold.edition = Math.min(fold.edition, entry.edition);
      return foldAnswer(fold, entry, event, place);
    case 'skipped':
      return foldSkip(fold, entry.seen, event.question);
    case 'call-noted':
      // A call noted yesterday says nothing about a sign that is there today.
      if (isOld(at, now)) return;
      fold.noted = [...fold.noted, ...event.signs];
      fold.callPlacedAt = event.placedAt;
      return;
    case 'ended':
      fold.endedBy = by;
      return;
    case 'brought':
      for (const given of event.answers) fold.brought.set(given.question, { at: event.at, given });
      return;
    case 'note':
      return foldNote(fold, entry, event, place);
    case 'judgement':
      fold.judgement = event;
      return;
    case 'result-shown':
      fold.shown.push({ ...event, at });
      return;
    case 'received':
      fold.received = event;
      return;
    case 'heard':
      fold.edition = Math.min(fold.edition, entry.edition);
      return foldHeard(fold, entry, givenAgain(event), place);
    case 'received-file':
      return takeOver(fold);
    case 'person-confirmed':
      fold.isConfirmed = true;
      return;
    case 'taken-back': {
      const { kind: _, ...withdrawn } = event;
      fold.withdrawn.push({ ...withdrawn, at, by });
      return;
    }
    case 'unreadable':
      fold.unreadable.push({ place, question: event.question });
  }
}

function foldAnswer(fold: Fold, { at, by, seen }: JournalEntry, given: AnswerGiven, place: number): void {
  const { question } = given;
  const before = fold.standing.get(question);
  const unseen = notSeen(before, seen);
  const last = before?.at(-1);
  const same = last !== undefined && unseen.length === 0 && String(last.given.answer) === String(given.answer);
  const again = same && !isStale(question, last.at, at);
  fold.repeated.set(question, again ? (fold.repeated.get(question) ?? 0) + 1 : 1);
  fold.standing.set(question, [...unseen, { at, by, given, place }]);
  fold.skipped.delete(question);
}

/** It stays beside whatever is answered later; until then it stands in for it, where it is not asked afresh. */
function foldHeard(fold: Fold, entry: JournalEntry, given: AnswerGiven, place: number): void {
  fold.heard.set(given.question, { at: entry.at, by: entry.by, given, place });
  if (standsAsGiven(given.question)) foldAnswer(fold, entry, given, place);
}

/** Leaving a question out takes back the answers that were seen, and no others. */
function foldSkip({ standing, skipped }: Fold, seen: number, question: QuestionId): void {
  const left = notSeen(standing.get(question), seen);
  standing.set(question, left);
  if (left.length === 0) skipped.add(question);
}

/** Words replace what their writer had read; words that she had not read stay above them. */
function foldNote({ notes }: Fold, { at, by, seen }: JournalEntry, { about, text }: NoteGiven, place: number): void {
  const before = notes.get(about);
  const unread = before !== undefined && before.place > seen && !text.includes(before.text);
  notes.set(about, { place, at, by, text: unread ? `${before.text}\n${text}` : text });
}
