import type { Disposition } from '../content/dispositions.ts';
import { crewTopics } from '../content/journal-topics.ts';
import { optionWords } from '../content/answer-words.ts';
import { voiced } from '../content/voiced.ts';
import { callSignsIn } from '../assessment/call-signs.ts';
import { dispositionOf } from '../assessment/disposition.ts';
import { saidByBoth, signsThatHold } from '../assessment/heard.ts';
import { wroteThere } from '../report/heard.ts';
import { callSignLines } from '../report/said.ts';
import { CallNow } from '../screens/CallNow.tsx';
import { SignsUnsure } from '../screens/SignsUnsure.tsx';
import { TooYoung } from '../screens/TooYoung.tsx';
import { answerDeed } from './deed.ts';
import { HandOverPlace } from './hand-over/HandOverPlace.tsx';
import type { PlaceProps } from './place-props.ts';
import { TakeBacks } from './receive/ReceivePlace.tsx';
import { printing } from './printing.ts';
import { backFromTheCall } from './way-back.ts';

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
  const heard = respondent === 'nurse' ? heardCallSigns(presented) : [];
  return (
    <CallNow
      {...{ words, respondent }}
      signs={callSignLines(presented)}
      notes={record.notes}
      wrote={wroteThere(presented, crewTopics)}
      onNote={(about, text) => void session.does({ type: 'NOTE', about, text })}
      onMistake={backFromTheCall({ presented, move })}
      takeBack={
        heard.length > 0 && (
          <TakeBacks
            presented={presented}
            signs={heard}
            onTakeBack={(sign, reason) => void move({ type: 'TAKE_BACK', ...sign, reason })}
          />
        )
      }
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

/** The signs of an emergency that a patient's answers brought, and nobody has ticked here. */
function heardCallSigns({ words, record: { route } }: PlaceProps['presented']) {
  const calls = callSignsIn(saidByBoth(route));
  const held = signsThatHold(route).filter(({ question, option }) =>
    calls.some((sign) => sign.question === question && sign.option === option),
  );
  return held.map((sign) => ({
    ...sign,
    label: voiced(optionWords(words, sign.question, sign.option).label, 'nurse'),
  }));
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
