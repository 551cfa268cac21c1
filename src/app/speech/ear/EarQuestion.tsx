import { useEffect, useState, useSyncExternalStore } from 'react';
import { answerWords } from '../../../content/answer-words.ts';
import type { ByEarWords } from '../../../content/by-ear-words.ts';
import { deployment } from '../../../content/deployment.ts';
import type { QuestionId } from '../../../content/questions.ts';
import { voiced } from '../../../content/voiced.ts';
import { aloud as sentencesOf } from '../../../report/aloud/sentence.ts';
import { headingId } from '../../../screens/Heading.tsx';
import { EarPanel } from '../../../screens/speech/EarPanel.tsx';
import type { Aloud } from '../aloud.ts';
import type { EarHere } from './ear-here.ts';
import { askedAt, hearingAt, questionTopic } from './question-talk.ts';
import { createTalk } from './talk.ts';
import { useTalk } from './use-talk.ts';

interface EarQuestionProps {
  readonly here: EarHere;
  readonly question: QuestionId;
  readonly aloud: Aloud;
  readonly ear: ByEarWords;
}

/** A question that is answered by ear, in the place of its form. */
export function EarQuestion({ here, question, aloud, ear }: EarQuestionProps) {
  const { words, respondent } = here.presented;
  const { reader } = aloud;
  const [{ talk, hearing, topic }] = useState(() => talkAt(here, question, aloud, ear));
  const state = useSyncExternalStore(talk.state.subscribe, talk.state.read);
  const { status } = useSyncExternalStore(reader.reading.subscribe, reader.reading.read);
  const back = useTalk(talk, here, aloud);
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById(headingId)?.focus();
  }, []);
  const { before, now, after } = topic.says(state);
  const asks = [...(state.step.kind === 'option' ? [] : before.slice(-1)), ...now, ...after];
  return (
    <EarPanel
      words={ear}
      title={voiced(hearing.title, hearing.respondent)}
      call={here.onPage === 'start' ? words.interface.start.emergencyShort(deployment.emergencyNumber) : null}
      asks={status === 'silent' ? [ear.begin] : asks.map(({ shown, said }) => shown ?? said)}
      chosen={state.chosen.map((option) => answerWords(words, question, [option], respondent))}
      onKey={talk.press}
      onRepeat={talk.repeat}
      onBack={back}
      onTurnOff={() => aloud.turnEar(false)}
    />
  );
}

function talkAt(here: EarHere, question: QuestionId, aloud: Aloud, ear: ByEarWords) {
  const asked = askedAt(here, question);
  const hearing = hearingAt(here, question, aloud, ear);
  const topic = questionTopic(here, asked, hearing);
  const opening = () => sentencesOf(aloud.words.saying, ear.how);
  return { hearing, topic, talk: createTalk(aloud.reader, topic, { opening, onLost: aloud.loseEar }) };
}
