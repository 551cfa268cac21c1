import { useEffect, useSyncExternalStore } from 'react';
import type { Sentence } from '../../report/aloud/sentence.ts';
import type { Report } from '../../report/report.ts';
import { AloudBar } from '../../screens/speech/AloudBar.tsx';
import type { Instead, OnPage } from '../page/entry-state.ts';
import type { PlaceProps } from '../place-props.ts';
import { useSummaryParts } from '../summary-parts.ts';
import type { Aloud } from './aloud.ts';
import { clearMark, markSentence } from './mark.ts';
import type { Reading } from './reader.ts';
import { sentencesAt } from './sentences-at.ts';

/** What is on the page and can be read aloud: the start page, or the place where the interview stands. */
export interface PlaceAloud {
  readonly onPage: Exclude<OnPage, Unread>;
}

/** Lists, codes and the sheet of paper are for the eye. */
export type Unread = Instead | 'confirm-person';

type AloudPlaceProps = Omit<PlaceProps, 'onPage'> & PlaceAloud & { readonly aloud: Aloud };

/** The buttons of reading aloud for the page that is shown, and the mark on the sentence that is being said. */
export function AloudPlace(here: AloudPlaceProps) {
  const { presented, walk, onPage, step, aloud } = here;
  const { reader, words } = aloud;
  const reading = useSyncExternalStore(reader.reading.subscribe, reader.reading.read);
  const voices = useSyncExternalStore(aloud.voices.subscribe, aloud.voices.read);
  const parts = useSummaryParts(presented.words.language.tag, presented.respondent === 'nurse', onPage === 'summary');
  const report = (): Report | null => (typeof parts === 'string' ? null : parts.reportNow(presented, walk, parts));
  const sentences = (): readonly Sentence[] => sentencesAt(here, words.saying, onPage === 'summary' ? report() : null);
  const isThere = onPage !== 'summary' || parts !== 'coming';
  useEffect(() => aloud.comesTo(`${onPage} ${step}`, isThere ? sentences : null));
  useMark(reading);
  return (
    <AloudBar
      words={words}
      status={voices === null ? 'looking' : voices.length === 0 ? 'none' : reading.status}
      onListen={() => reader.read(sentences())}
      onPause={reader.pause}
      onGoOn={reader.goOn}
      onBack={reader.back}
    />
  );
}

function useMark({ status, sentences, at }: Reading): void {
  const isMarked = status === 'speaking' || status === 'paused' || status === 'stopped';
  useEffect(() => {
    const main = document.querySelector('main');
    if (isMarked && main !== null) markSentence(main, sentences, at);
    else clearMark();
  }, [isMarked, sentences, at]);
  useEffect(() => clearMark, []);
}
