import { getNextSnapshot, initialTransition } from 'xstate';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import { questions } from '../../src/content/questions.ts';
import { givenAnswer } from '../../src/exchange/saved-interview.ts';
import type { InterviewEvent } from '../../src/machine/events.ts';
import { interviewMachine } from '../../src/machine/interview-machine.ts';
import type { Journal } from '../../src/machine/journal.ts';
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
  }
  does({ type: 'NOTE', about: 'contact', text: 'face-to-face', now });
  for (const about of written) does({ type: 'NOTE', about, text: longNote, now });
  does({ type: 'JUDGE', disposition: 'self-care', reason: longNote, now });
  return snapshot.context.journal;
}
