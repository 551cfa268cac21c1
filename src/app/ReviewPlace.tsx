import { answerLines, setAside, takenBack } from '../report/said.ts';
import { Review } from '../screens/Review.tsx';
import { leavesToChange } from './page/coming-back.ts';
import type { PlaceProps } from './place-props.ts';

/** The answers in one list, to check and change before the result. */
export function ReviewPlace({ presented, session, move }: PlaceProps) {
  const { words, record, respondent } = presented;
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
        void move({ type: 'GO_TO', target: question, manner: 'changing' });
      }}
      onConfirm={() => void move({ type: 'CONFIRM' })}
      onBack={() => void move({ type: 'BACK' })}
    />
  );
}
