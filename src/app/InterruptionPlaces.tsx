import type { Disposition } from '../content/dispositions.ts';
import type { QuestionId } from '../content/questions.ts';
import { callSignsIn } from '../assessment/call-signs.ts';
import { dispositionOf } from '../assessment/disposition.ts';
import type { InterviewRecord } from '../machine/interview-record.ts';
import { callSignLines } from '../report/said.ts';
import { CallNow } from '../screens/CallNow.tsx';
import { SignsUnsure } from '../screens/SignsUnsure.tsx';
import { TooYoung } from '../screens/TooYoung.tsx';
import { answerDeed } from './deed.ts';
import { HandOverPlace } from './hand-over/HandOverPlace.tsx';
import type { PlaceProps } from './place-props.ts';
import { printing } from './printing.ts';

/** After "not sure" about the signs of an emergency: they are asked once more. */
export function SignsUnsurePlace({ presented, move }: PlaceProps) {
  const { words, record, respondent } = presented;
  return (
    <SignsUnsure
      {...{ words, respondent }}
      prefill={record.current.emergency}
      onAnswer={(answer) => {
        const deed = answerDeed('emergency', answer);
        if (deed !== null) void move(deed);
      }}
      onBack={() => void move({ type: 'BACK' })}
    />
  );
}

/** The page for an emergency. */
export function CallNowPlace({ presented, session, move }: PlaceProps) {
  const { words, record, respondent } = presented;
  return (
    <CallNow
      {...{ words, respondent }}
      signs={callSignLines(presented)}
      notes={record.notes}
      onNote={(about, text) => void session.does({ type: 'NOTE', about, text })}
      onMistake={() => void move({ type: 'GO_TO', target: firstCallSign(record), manner: 'stepping' })}
      onCallNoted={respondent === 'nurse' ? (placedAt) => void move({ type: 'CALL_NOTED', placedAt }) : null}
      timeNow={timeOfDay}
      onPrint={printing()}
      handOver={<HandOverPlace {...{ presented, session }} />}
    />
  );
}

/** The present time by the clock on the wall, as a field for a time takes it: "14:05". */
function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 5);
}

/** The question where the first of the signs was ticked. */
function firstCallSign({ route }: InterviewRecord): QuestionId {
  return callSignsIn(route.live)[0]?.question ?? 'emergency';
}

/** The end for somebody under 16. */
export function TooYoungPlace({ presented, move }: PlaceProps) {
  const { words, record, respondent } = presented;
  return (
    <TooYoung
      {...{ words, respondent }}
      disposition={noLessThanUrgent(dispositionOf(record.route))}
      onBack={() => void move({ type: 'BACK' })}
      onChangeAge={() => void move({ type: 'GO_TO', target: 'age', manner: 'stepping' })}
      onPrint={printing()}
    />
  );
}

/** Under 16 it is urgent at least; the rules say so, and this says it to the compiler. */
function noLessThanUrgent(disposition: Disposition): 'urgent' | 'same-day' | 'emergency' {
  return disposition === 'emergency' || disposition === 'same-day' ? disposition : 'urgent';
}
