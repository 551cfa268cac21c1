import { getNextSnapshot, initialTransition } from 'xstate';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import { givenAnswer } from '../../src/exchange/saved-interview.ts';
import { interviewMachine } from '../../src/machine/interview-machine.ts';
import type { Journal } from '../../src/machine/journal.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { placeOf } from '../../src/machine/place.ts';

/** What a person has done, all at this moment, who answered one question after the other until the chart led to this place. */
export function journalTo(place: Place, answers: Answers, now: number): Journal {
  let [snapshot] = initialTransition(interviewMachine, { now });
  for (let here = placeOf(snapshot); !ends(here, place); here = placeOf(snapshot)) {
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

/** A nurse comes to the result without the review; whoever is loaded there stands at the review first. */
function ends(here: Place, place: Place): boolean {
  return here === place || here === 'review' || here === 'summary';
}

/** The address by which an interview that stands at this place is opened there: "advice" leads to wherever one stands. */
export function labelOf(place: Place): string {
  return place === 'summary' ? place : 'advice';
}
