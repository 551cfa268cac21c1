import { questions } from '../../content/questions.ts';
import type { Respondent } from '../../content/questions.ts';
import type { Journal, JournalEntry, JournalEvent } from '../../machine/journal.ts';
import { asHeard, givenAnswer } from '../saved-event.ts';
import type { CodeRead } from './read-code.ts';

/** For whoever reads a code: a nurse, who has not heard any of it yet; or the one whose answers they are. */
export type Reader = 'nurse' | 'own';

/** No moment is known: the clock of the other device was wrong by years. */
const noMoment = 0;

/**
 * The journal of the interview that begins with a code. A nurse gets each answer as something heard, by whoever gave it and
 * when; whoever goes on with her own gets them as answers. `now`: milliseconds since 1970.
 */
export function journalReceived({ code, handedOver }: CodeRead, reader: Reader, now: number): Journal {
  const { answers, at, respondent, takenBack, edition } = handedOver;
  const by = reader === 'nurse' ? 'nurse' : respondent;
  const then = { at: at ?? noMoment, by: respondent, edition };
  const given = questions.flatMap(({ id }): Entry[] => {
    if (id === 'respondent' && reader === 'nurse') return [];
    const answer = givenAnswer(id, answers[id]);
    const event = reader === 'nurse' ? asHeard(answer) : answer;
    return event === null ? [] : [{ ...then, event }];
  });
  const received: Entry = { at: now, by, edition, event: { kind: 'received', code, takenBack } };
  const entries = [received, ...given, ...(reader === 'nurse' ? [saysWhoAnswers('nurse', now, edition)] : [])];
  return entries.map((entry, place) => ({ ...entry, seen: place - 1 }));
}

type Entry = Omit<JournalEntry, 'seen'>;

function saysWhoAnswers(respondent: Respondent, now: number, edition: number): Entry {
  const event: JournalEvent = { kind: 'answer', question: 'respondent', answer: respondent };
  return { at: now, by: respondent, edition, event };
}

/** The code that this interview began with. Null: it was begun here. */
export function codeReceived(journal: Journal): string | null {
  const [event] = journal.flatMap((entry) => (entry.event.kind === 'received' ? [entry.event] : []));
  return event?.code ?? null;
}
