import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Sentence } from '../../report/aloud/sentence.ts';
import type { Report } from '../../report/report.ts';
import { AloudBar } from '../../screens/speech/AloudBar.tsx';
import { isUnderWay } from '../../screens/speech/presses.ts';
import type { Instead, OnPage } from '../page/entry-state.ts';
import { useSummaryParts } from '../summary-parts.ts';
import type { Aloud } from './aloud.ts';
import type { EarHere } from './ear/ear-here.ts';
import type { EarParts } from './ear/ear-parts.tsx';
import { questionAt } from './ear/question-at.ts';
import { clearMark, markSentence } from './mark.ts';
import type { MayFollow } from './mark.ts';
import type { Reading } from './reader.ts';
import { sentencesAt } from './sentences-at.ts';
import { barStatus } from './speaker.ts';

/** What is on the page and can be read aloud: the start page, or the place where the interview stands. */
export interface PlaceAloud {
  readonly onPage: Exclude<OnPage, Unread>;
}

/** Lists, codes and the sheet of paper are for the eye. */
export type Unread = Instead | 'confirm-person';

export type AloudPlaceProps = EarHere & {
  readonly aloud: Aloud;
  /** Is the page itself hidden, because its question is answered by ear? */
  readonly isHidden: boolean;
  readonly onHide: (hide: boolean) => void;
};

/** What reading aloud puts on the page: its buttons, or a question that is answered by ear. */
export function AloudPlace({ aloud, isHidden, onHide, ...here }: AloudPlaceProps) {
  const { onPage, step, entry } = here;
  const ear = useWorkingEar(aloud);
  const question = questionAt(onPage);
  useLayoutEffect(() => {
    onHide(ear !== null);
    return () => onHide(false);
  }, [ear, onHide]);
  if (ear === null || (onPage !== 'review' && question === null)) return <Buttons {...{ here, aloud, ear }} />;
  const key = `${onPage} ${step} ${entry.offer?.interview.id}`;
  if (question === null) return <ear.Review key={key} {...{ here, aloud }} ear={ear.words} />;
  return isHidden && <ear.Question key={key} {...{ here, question, aloud }} ear={ear.words} />;
}

/** Answering by ear, while it is turned on and there is a voice that works. */
function useWorkingEar(aloud: Aloud): EarParts | null {
  const { byEar, ear, voices } = aloud;
  const isOn = useSyncExternalStore(byEar.subscribe, byEar.read) === 'on';
  const parts = useSyncExternalStore(ear.subscribe, ear.read);
  const there = useSyncExternalStore(voices.subscribe, voices.read);
  return isOn && there !== null && there.length > 0 && typeof parts !== 'string' ? parts : null;
}

interface ButtonsProps {
  readonly here: EarHere;
  readonly aloud: Aloud;
  /** Null: the page is answered with the eyes. */
  readonly ear: EarParts | null;
}

/** The buttons of reading aloud for the page that is shown, and the mark on the sentence that is being said. */
function Buttons({ here, aloud, ear }: ButtonsProps) {
  const { presented, walk, onPage, step } = here;
  const { reader, words } = aloud;
  const reading = useSyncExternalStore(reader.reading.subscribe, reader.reading.read);
  const voices = useSyncExternalStore(aloud.voices.subscribe, aloud.voices.read);
  const byEar = useSyncExternalStore(aloud.byEar.subscribe, aloud.byEar.read);
  const loaded = useSyncExternalStore(aloud.ear.subscribe, aloud.ear.read);
  const parts = useSummaryParts(presented.words.language.tag, presented.respondent === 'nurse', onPage === 'summary');
  const report = (): Report | null => (typeof parts === 'string' ? null : parts.reportNow(presented, walk, parts));
  const sentences = (): readonly Sentence[] => [
    ...sentencesAt(here, words.saying, onPage === 'summary' ? report() : null),
    ...(ear === null ? [] : ear.endAloud(here, aloud, ear.words)),
  ];
  const isThere = onPage !== 'summary' || parts !== 'coming';
  useEffect(() => aloud.comesTo(`${onPage} ${step}`, isThere ? sentences : null));
  useMark(reading, aloud.mayFollow);
  const isLost = byEar === 'lost' && loaded !== null && loaded !== 'not-loaded';
  return (
    <>
      {ear !== null && <ear.AtTheEnd {...{ here, aloud, sentences }} />}
      <AloudBar
        words={words}
        status={barStatus(voices, reading)}
        lost={isLost ? loaded.words : null}
        notLoaded={loaded === 'not-loaded'}
        onEar={byEar !== 'on' && questionAt(onPage) !== null ? () => aloud.turnEar(true) : null}
        onListen={() => reader.read(sentences())}
        onPause={reader.pause}
        onGoOn={reader.goOn}
        onBack={reader.back}
      />
    </>
  );
}

function useMark(reading: Reading, mayFollow: MayFollow): void {
  const { sentences, at } = reading;
  const marked = isUnderWay(reading.status);
  useEffect(() => {
    const main = document.querySelector('main');
    if (marked && main !== null) markSentence(main, sentences, at, mayFollow);
    else clearMark();
  }, [marked, sentences, at, mayFollow]);
  useEffect(() => clearMark, []);
}
