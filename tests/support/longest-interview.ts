import { getNextSnapshot, initialTransition } from 'xstate';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { edition } from '../../src/content/edition.ts';
import { journalFromFile } from '../../src/exchange/file/received-file.ts';
import { isQuestionId, questionById } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import { questions } from '../../src/content/questions.ts';
import { callSigns } from '../../src/content/routing.ts';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import type { InterviewEvent } from '../../src/machine/events.ts';
import { interviewMachine } from '../../src/machine/interview-machine.ts';
import type { Journal, JournalEntry } from '../../src/machine/journal.ts';
import { placeOf } from '../../src/machine/place.ts';
import { oneAnswer, togetherOptions } from './answers.ts';

/**
 * The answers with which the sheet of a nurse has the most letters: all that can be ticked is ticked, and of what stands alone
 * the longest is. `tests/long/longest-sheet.test.ts` looks for longer ones.
 */
export const longestAnswers: Answers = {
  ...questions.reduce<Answers>(
    (all, { id, type, options }) => ({
      ...all,
      ...(type === 'multiple' ? oneAnswer(id, ...togetherOptions(id)) : oneAnswer(id, options[0])),
    }),
    {},
  ),
  respondent: 'nurse',
  age: 'not-sure',
  named: 'only-possible',
  duration: 'up-to-2-weeks',
  side: 'moves-about',
  movement: 'quick-jerks',
  'palsy-recovery': 'over-5-months',
  'stroke-when': 'not-sure',
  'observed-fast': 'not-checked',
  'observed-forehead': 'weak',
  'observed-eye-closure': 'full',
  'onset-site': 'mouth-or-chin',
  control: 'urge-builds-up',
  frequency: 'never-stops',
  trend: 'longer-or-more-often',
  sleep: 'yes',
};

/** The same where a nurse received other answers to all of it: the less hangs on her own, the more the patient was asked. */
export const longestReceived: Answers = {
  ...longestAnswers,
  'same-day': ['not-sure'],
  duration: 'no-twitching',
  weakness: 'none',
  'stroke-when': 'assessed-under-3-months',
  'history-recent': ['shingles-face-4-weeks'],
  impact: ['eye-shuts-driving-or-walking'],
  trend: 'the-same',
};

const note = 'She says that it began after weeks of poor sleep, and that it is worst when she reads aloud. ';
/** As much as has room on the sheet, and a little more. */
const longNote = note.repeat(8);

/** Whoever is at a place does what leads on from it. */
function stepFrom(here: string, answers: Answers): InterviewEvent | null {
  const now = 0;
  if (here === 'call-now') return { type: 'CALL_NOTED', placedAt: '14:05', now };
  const question = here === 'signs-unsure' ? 'emergency' : here;
  const given = isQuestionId(question) ? givenAnswer(question, answers[question]) : null;
  if (given === null) return null;
  const { kind: _, ...answer } = given;
  return { type: 'ANSWER', ...answer, now };
}

const written = ['own-words', 'nurse-note', 'last-well', 'interpreter'] as const;

/** The journal of a nurse who answers this, notes the call, writes long notes and gives her own level. */
export function fullJournal(answers: Answers, now: number): Journal {
  let [snapshot] = initialTransition(interviewMachine, { now });
  const does = (event: InterviewEvent): void =>
    void (snapshot = getNextSnapshot(interviewMachine, snapshot, { ...event, now }));
  for (let here = placeOf(snapshot); here !== 'review' && here !== 'summary'; here = placeOf(snapshot)) {
    const event = stepFrom(here, answers);
    if (event === null) throw new Error(`Nothing leads on from "${here}"`);
    does(event);
    if (here === 'call-now' && placeOf(snapshot) === here) throw new Error('Only a nurse goes on from the call');
  }
  does({ type: 'NOTE', about: 'contact', text: 'face-to-face', now });
  for (const about of written) does({ type: 'NOTE', about, text: longNote, now });
  does({ type: 'JUDGE', disposition: 'self-care', reason: longNote, now });
  return snapshot.context.journal;
}

/** How much is asked; of whoever meets an end before, nothing. */
function asked(all: Answers): number {
  const route = routeOf(all, []);
  return route.stop === null ? route.asked.length : 0;
}

/** Somebody who answered otherwise wherever that leaves as much to be asked, and had no sign of an emergency at the end. */
function otherwise(answers: Answers): Answers {
  const calm: Answers = {
    ...answers,
    respondent: 'self',
    emergency: ['none'],
    'stroke-when': 'assessed-over-3-months',
  };
  // Only a nurse goes on from a call.
  const begun = callSigns.reduce<Answers>((all, sign) => {
    const given = [all[sign.question] ?? []].flat();
    const isCalm = (option: string): boolean => !sign.in.some((one) => one === option);
    if (given.every(isCalm)) return all;
    const left = given.filter(isCalm);
    // Who chose nothing but such signs chooses the last row instead, which is "none" or "not sure".
    const instead = questionById(sign.question).options.filter(isCalm).slice(-1);
    return { ...all, ...oneAnswer(sign.question, ...(left.length > 0 ? left : instead)) };
  }, calm);
  return questions.reduce<Answers>((all, { id, type, options }) => {
    if (all[id] === undefined || id === 'respondent' || id === 'emergency') return all;
    const chosen = [all[id]].flat();
    const others = type === 'multiple' ? [chosen.slice(1)] : options.map((option) => [option]);
    const other = others
      .filter((one) => one.length > 0 && String(one) !== String(chosen))
      .map((one) => ({ ...all, ...oneAnswer(id, ...one) }))
      .find((one) => asked(one) >= asked(all) && one.age !== 'under-16');
    return other ?? all;
  }, begun);
}

/**
 * The same of a nurse who received it as a file of somebody who had answered otherwise, wrote as much, and unticked a sign of an
 * emergency; and who withdrew a sign by name.
 */
export function fullReceived(answers: Answers, now: number): Journal {
  const before = { kind: 'answer', question: 'emergency', answer: ['face-droop', 'speech'] } as const;
  const there = [{ at: now, by: 'self', edition, event: before } as const, ...fullJournal(otherwise(answers), now)];
  const hers: JournalEntry['event'][] = [
    { kind: 'person-confirmed', label: 'A. B.' },
    ...fullJournal(answers, now).map(({ event }) => event),
    { kind: 'taken-back', question: 'same-day', option: 'ear-blisters', reason: longNote },
  ];
  const all = [
    ...journalFromFile(inOrder(there), now),
    ...hers.map((event) => ({ at: now, by: 'nurse', edition, event }) as const),
  ];
  return inOrder(all);
}

/** As one tab writes it. */
function inOrder(entries: readonly Omit<JournalEntry, 'seen'>[]): Journal {
  return entries.map((entry, place) => ({ ...entry, seen: place - 1 }));
}
