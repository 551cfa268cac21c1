import type { ComponentProps } from 'react';
import type { Disposition } from '../content/dispositions.ts';
import type { QuestionId } from '../content/questions.ts';
import { dispositionOf } from '../assessment/disposition.ts';
import { unsettledBy } from '../assessment/settlement.ts';
import type { Walk } from '../machine/walk.ts';
import { answerLines, callSignLines, setAside, takenBack } from '../report/said.ts';
import { CallNow } from '../screens/CallNow.tsx';
import { Review } from '../screens/Review.tsx';
import { LevelFirst } from '../screens/summary/LevelFirst.tsx';
import { SignsUnsure } from '../screens/SignsUnsure.tsx';
import { TooYoung } from '../screens/TooYoung.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';
import type { PlaceProps } from './place-props.ts';
import { printing } from './printing.ts';
import { answerDeed } from './deed.ts';
import type { Deed } from './deed.ts';
import { leavesToChange } from './page/coming-back.ts';
import { useLateArrival } from './page/page-effects.ts';
import { useSummaryParts } from './summary-parts.ts';

/** The level before, or without, the rest of the result. */
function LevelPlace({ presented, rest }: PlaceProps & Pick<ComponentProps<typeof LevelFirst>, 'rest'>) {
  const { words, record, respondent } = presented;
  const disposition = dispositionOf(record.route);
  useLateArrival(words);
  return (
    <LevelFirst
      {...{ words, respondent, rest, disposition }}
      unsettled={unsettledBy(record.route, disposition)}
      onReload={() => location.reload()}
    />
  );
}

/** The screen for the place where the interview stands. */
export function InterviewPlace(here: PlaceProps) {
  const { presented, place, step, session, move, onlyHere } = here;
  const { words, record, respondent } = presented;
  const does = (deed: Deed | null): void => void (deed !== null && move(deed));
  const goTo = (question: QuestionId, manner: Walk['manner']): void =>
    does({ type: 'GO_TO', target: question, manner });
  const back = (): void => does({ type: 'BACK' });
  // While the answers are checked the result is fetched, so that it is there when it is asked for.
  const parts = useSummaryParts(words.language.tag, respondent === 'nurse', place === 'review' || place === 'summary');

  switch (place) {
    case 'signs-unsure':
      return (
        <SignsUnsure
          {...{ words, respondent }}
          prefill={record.current.emergency}
          onAnswer={(answer) => does(answerDeed('emergency', answer))}
          onBack={back}
        />
      );
    case 'call-now':
      return (
        <CallNow
          {...{ words, respondent }}
          signs={callSignLines(presented)}
          notes={record.notes}
          onNote={(about, text) => void session.does({ type: 'NOTE', about, text })}
          onMistake={() => goTo('emergency', 'stepping')}
          onCallNoted={respondent === 'nurse' ? (placedAt) => does({ type: 'CALL_NOTED', placedAt }) : null}
          onPrint={printing()}
        />
      );
    case 'too-young':
      return (
        <TooYoung
          {...{ words, respondent }}
          disposition={noLessThanUrgent(dispositionOf(record.route))}
          onBack={back}
          onChangeAge={() => goTo('age', 'stepping')}
          onPrint={printing()}
        />
      );
    case 'review':
      return (
        <Review
          {...{ words, respondent }}
          rows={answerLines(presented)}
          setAside={setAside(presented)}
          takenBack={takenBack(presented)}
          ownWords={record.notes['own-words']}
          onOwnWords={(text) => void session.does({ type: 'NOTE', about: 'own-words', text })}
          onChange={(question) => {
            leavesToChange(question);
            goTo(question, 'changing');
          }}
          onConfirm={() => does({ type: 'CONFIRM' })}
          onBack={back}
        />
      );
    case 'summary':
      if (typeof parts !== 'string') return <parts.Place {...here} parts={parts} />;
      return <LevelPlace {...here} rest={parts === 'not-loaded' && onlyHere ? 'not-loaded-only-here' : parts} />;
    default:
      return <AskedQuestion key={`${place} ${step}`} {...here} question={place} />;
  }
}

/** Under 16 it is urgent at least; the rules say so, and this says it to the compiler. */
function noLessThanUrgent(disposition: Disposition): 'urgent' | 'same-day' | 'emergency' {
  return disposition === 'emergency' || disposition === 'same-day' ? disposition : 'urgent';
}
