import { edition } from '../content/edition.ts';
import { callSignsIn } from '../assessment/call-signs.ts';
import { saidByBoth } from '../assessment/heard.ts';
import { movesNobody } from './events.ts';
import type { InterviewEvent } from './events.ts';
import type { Journal, JournalEntry, JournalEvent } from './journal.ts';
import { questionAfter } from './neighbours.ts';
import * as walking from './walk.ts';
import type { Walk } from './walk.ts';

/** The journal with what was just done, and where to stand after it. */
export function recorded(walk: Walk, event: InterviewEvent): Partial<Walk> {
  const done = journalEvent(walk, event);
  if (done === null) return { now: event.now };
  const by = answeredBy(walk, done);
  const journal: Journal = [
    ...walk.journal,
    { at: event.now, by, seen: walk.journal.length - 1, edition, event: done },
  ];
  const next = { ...walk, journal, now: event.now };
  return { journal, now: event.now, ...(movesNobody(event) ? {} : standingAfter(next, done)) };
}

function journalEvent(walk: Walk, event: InterviewEvent): JournalEvent | null {
  switch (event.type) {
    case 'ANSWER': {
      const { type: _, now: __, ...given } = event;
      return { kind: 'answer', ...given };
    }
    case 'SKIP':
      return { kind: 'skipped', question: event.question };
    case 'CALL_NOTED':
      return {
        kind: 'call-noted',
        signs: callSignsIn(saidByBoth(walking.recordFor(walk).route)),
        placedAt: event.placedAt,
      };
    case 'END':
      return { kind: 'ended' };
    case 'NOTE':
      return { kind: 'note', about: event.about, text: event.text };
    case 'BRING':
      return { kind: 'brought', answers: event.answers, at: event.at };
    case 'JUDGE':
      return { kind: 'judgement', disposition: event.disposition, reason: event.reason };
    case 'RESULT_SHOWN': {
      const { type: _, now: __, ...shown } = event;
      return { kind: 'result-shown', ...shown };
    }
    case 'CONFIRM_PERSON':
      return { kind: 'person-confirmed', label: event.label };
    case 'TAKE_BACK': {
      const { type: _, now: __, ...sign } = event;
      return { kind: 'taken-back', ...sign };
    }
    case 'BACK':
    case 'GO_TO':
    case 'CONFIRM':
    case 'OPEN':
    case 'CATCH_UP':
      return null;
  }
}

/** After Back the next question is shown; after anything else the first that needs an answer, or the end. */
function standingAfter(walk: Walk, done: JournalEvent): Partial<Pick<Walk, 'target' | 'manner'>> {
  if (done.kind === 'taken-back') return {};
  const question = done.kind === 'answer' || done.kind === 'skipped' ? done.question : null;
  // From the review, and back to it.
  if (walk.manner === 'changing') return { target: null, manner: 'onward' };
  if (walk.manner !== 'stepping' || question === null) return walking.onward(walk, question);
  const next = questionAfter(walk, question);
  const stays = next !== null && walking.recordFor(walk).route.live[next] !== undefined;
  return stays ? { target: next, manner: 'stepping' } : walking.onward(walk, null);
}

function answeredBy(walk: Walk, done: JournalEvent): JournalEntry['by'] {
  if (done.kind === 'answer' && done.question === 'respondent') return done.answer;
  return walking.recordFor(walk).route.live.respondent ?? 'unknown';
}
