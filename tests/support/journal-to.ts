import { getNextSnapshot, initialTransition } from 'xstate';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { CodeRead } from '../../src/exchange/code/read-code.ts';
import { journalReceived } from '../../src/exchange/code/received-journal.ts';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import type { InterviewEvent } from '../../src/machine/events.ts';
import { interviewMachine } from '../../src/machine/interview-machine.ts';
import type { Journal } from '../../src/machine/journal.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { placeOf } from '../../src/machine/place.ts';

/**
 * What a person has done, all at this moment, who answered one question after the other until the chart led to this place. A nurse
 * who goes on from the emergency page has noted the call.
 */
export function journalTo(place: Place, answers: Answers, now: number): Journal {
  let [snapshot] = initialTransition(interviewMachine, { now });
  for (let here = placeOf(snapshot); !ends(here, place); here = placeOf(snapshot)) {
    if (here === 'call-now' && answers.respondent === 'nurse') {
      snapshot = getNextSnapshot(interviewMachine, snapshot, { type: 'CALL_NOTED', placedAt: '10:05', now });
      continue;
    }
    // "Not sure" is asked once more; this person is still not sure.
    const question = here === 'signs-unsure' ? 'emergency' : here;
    const given = isQuestionId(question) ? givenAnswer(question, answers[question]) : null;
    if (given === null) throw new Error(`This person has no answer at "${here}", and does not come to "${place}"`);
    const { kind: _, ...answer } = given;
    snapshot = getNextSnapshot(interviewMachine, snapshot, { type: 'ANSWER', ...answer, now });
  }
  if (placeOf(snapshot) !== place && place !== 'summary' && place !== 'review')
    throw new Error(`The questions do not lead to "${place}"`);
  return snapshot.context.journal;
}

/** What a nurse has done, all at this moment, who received these answers of an hour ago, confirmed them, noted the call and answered what she is asked. */
export function journalOfReceipt(code: CodeRead, nurse: Answers, now: number): Journal {
  const begun = journalReceived(code, 'nurse', now);
  let [snapshot] = initialTransition(interviewMachine, { now });
  const does = (event: InterviewEvent): void => void (snapshot = getNextSnapshot(interviewMachine, snapshot, event));
  does({ type: 'OPEN', journal: begun, now });
  if (placeOf(snapshot) === 'call-now') does({ type: 'CALL_NOTED', placedAt: '14:05', now });
  does({ type: 'CONFIRM_PERSON', label: '', now });
  for (let here = placeOf(snapshot); isQuestionId(here); here = placeOf(snapshot)) {
    const given = givenAnswer(here, nurse[here]);
    if (given === null) break;
    const { kind: _, ...answer } = given;
    does({ type: 'ANSWER', ...answer, now });
  }
  return snapshot.context.journal;
}

/** A nurse comes to the result without the review; whoever is loaded there stands at the review first. */
function ends(here: Place, place: Place): boolean {
  return here === place || here === 'review' || here === 'summary';
}

/** The address by which an interview that stands at this place is opened there: "advice" leads to wherever one stands. */
export function labelOf(place: Place): string {
  return place === 'summary' ? place : 'advice';
}
