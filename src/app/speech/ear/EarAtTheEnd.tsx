import type { ByEarWords } from '../../../content/by-ear-words.ts';
import { onlySaid } from '../../../report/aloud/sentence.ts';
import type { Sentence } from '../../../report/aloud/sentence.ts';
import type { Aloud } from '../aloud.ts';
import { wayBack } from './back.ts';
import type { EarHere } from './ear-here.ts';
import { useEarKeys } from './ear-keys.ts';

interface EarAtTheEndProps {
  readonly here: EarHere;
  readonly aloud: Aloud;
  readonly sentences: () => readonly Sentence[];
}

/** On a page that asks nothing: the space bar begins and pauses, R reads it again, B goes back. Its buttons are those of the reader. */
export function EarAtTheEnd({ here, aloud, sentences }: EarAtTheEndProps) {
  const { reader } = aloud;
  const back = wayBack(here);
  useEarKeys((key) => {
    const { status } = reader.reading.read();
    if (key === 'back') return back?.();
    if (key === 'repeat' || (key === 'yes' && (status === 'silent' || status === 'done')))
      return reader.read(sentences());
    if (key === 'yes') return status === 'speaking' ? reader.pause() : reader.goOn();
  });
  return null;
}

/** What is said behind such a page, for whoever does not see its buttons. */
export function endAloud({ onPage }: EarHere, { words: { saying } }: Aloud, ear: ByEarWords): Sentence[] {
  const text = onPage === 'call-now' ? ear.mistake : ear.hearAgain;
  return saying.sentences(text).map((one) => onlySaid(saying, one));
}
