import { useState, useSyncExternalStore } from 'react';
import type { ByEarWords } from '../../../content/by-ear-words.ts';
import { beginReview, pressedAtReview, reviewByEar } from '../../../report/aloud/ear/review.ts';
import type { EarReview as State } from '../../../report/aloud/ear/review.ts';
import { aloud as sentencesOf } from '../../../report/aloud/sentence.ts';
import { answerLines } from '../../../report/said.ts';
import { EarKeys } from '../../../screens/speech/EarPanel.tsx';
import type { Aloud } from '../aloud.ts';
import { sentencesAt } from '../sentences-at.ts';
import type { EarHere } from './ear-here.ts';
import { createTalk } from './talk.ts';
import type { Talk, Topic } from './talk.ts';
import { useTalk } from './use-talk.ts';

interface EarReviewProps {
  readonly here: EarHere;
  readonly aloud: Aloud;
  readonly ear: ByEarWords;
}

/** The keys above the list of the answers: yes leads on, and no goes through the lines. */
export function EarReview({ here, aloud, ear }: EarReviewProps) {
  const [talk] = useState(() => talkAt(here, aloud, ear));
  const { status } = useSyncExternalStore(aloud.reader.reading.subscribe, aloud.reader.reading.read);
  const onBack = useTalk(talk, here, aloud);
  return (
    <section className="ear" aria-label={ear.keys}>
      {status === 'silent' && <p>{ear.begin}</p>}
      <EarKeys
        words={ear}
        onKey={talk.press}
        onRepeat={talk.repeat}
        onBack={onBack}
        onTurnOff={() => aloud.turnEar(false)}
      />
    </section>
  );
}

function talkAt(here: EarHere, aloud: Aloud, ear: ByEarWords): Talk<State> {
  const { saying } = aloud.words;
  const lines = answerLines(here.presented);
  const whole = sentencesAt(here, saying, null);
  const topic: Topic<State> = {
    begin: beginReview,
    isSame: (one, other) => one === other,
    says: (state) => reviewByEar({ saying, ear }, state, lines, whole),
    pressed: (state, key, reached) => {
      const next = pressedAtReview(state, lines.length, key, reached);
      if (!('does' in next)) return next;
      const line = next.does === 'change' ? lines[next.line] : undefined;
      void here.move(
        line === undefined ? { type: 'CONFIRM' } : { type: 'GO_TO', target: line.question, manner: 'changing' },
      );
      return null;
    },
    heard: (state) => state,
    repeated: (state) => ({ ...state }),
  };
  return createTalk(aloud.reader, topic, { opening: () => sentencesOf(saying, ear.how), onLost: aloud.loseEar });
}
