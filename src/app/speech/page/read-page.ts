import type { AloudWords } from '../../../content/aloud-words.ts';
import type { PageAloudWords } from '../../../content/condition-page-words.ts';
import type { Sentence } from '../../../report/aloud/sentence.ts';
import { isUnderWay } from '../../../screens/speech/presses.ts';
import style from '../../../screens/styles/aloud.css?inline';
import { addStyle } from '../../late-style.ts';
import { keepAloudOn } from '../aloud-choice.ts';
import { browserEngine } from '../engine.ts';
import { clearMark, markSentence } from '../mark.ts';
import { barStatus, createSpeaker } from '../speaker.ts';
import type { Speaker } from '../speaker.ts';
import { barOf } from './bar.ts';
import type { Bar } from './bar.ts';
import { settingsOf } from './settings.ts';

/** What stands around reading a page aloud; how things are said was worked out when the page was built. */
export type WordsHere = Omit<AloudWords, 'saying' | `byEar${string}`> & Omit<PageAloudWords, 'turnOn' | 'notLoaded'>;

/** A page about a condition, as its file of this tells it: where a sentence is said as it stands there, only that. */
export interface PageRead {
  readonly words: WordsHere;
  readonly sentences: readonly (string | readonly [shown: string | null, said: string])[];
}

let isOn = false;

/** Puts what reads this page aloud in the place of the button that turns it on. `pressed`: by that button, and not because it was on before. */
export function readPage(page: PageRead, pressed: boolean): void {
  const main = document.querySelector('main');
  const row = main?.querySelector<HTMLElement>('.read-aloud');
  if (main === null || row == null || isOn) return;
  isOn = true;
  if (pressed) keepAloudOn(true);
  addStyle(style);
  begin(page, main, row, pressed);
}

function begin(page: PageRead, main: HTMLElement, row: HTMLElement, pressed: boolean): void {
  const { words } = page;
  const speaker = createSpeaker(browserEngine(), document.documentElement.lang);
  const { reader, voices, choice } = speaker;
  const sentences = sentencesOf(page);
  const bar = barOf(words, reader, () => reader.read(sentences));
  const settings = settingsOf(words, speaker, turnOff);
  const show = (): void => showReading(speaker, bar, main);
  const deaf = [
    ...[reader.reading, voices].map((one) => one.subscribe(show)),
    ...[choice, voices].map((one) => one.subscribe(settings.show)),
  ];
  function turnOff(): void {
    for (const deafen of deaf) deafen();
    speaker.end();
    putBack(row, [bar.element, settings.element]);
  }
  row.after(bar.element, settings.element);
  row.hidden = true;
  settings.show();
  show();
  if (pressed) bar.takeFocus();
}

function sentencesOf({ sentences }: PageRead): readonly Sentence[] {
  return sentences.map((one) => {
    const [shown, said] = typeof one === 'string' ? [one, one] : one;
    return { shown, said };
  });
}

/** The buttons for what is being done now, and the mark at what is being said. */
function showReading({ reader, voices, mayFollow }: Speaker, bar: Bar, main: HTMLElement): void {
  const reading = reader.reading.read();
  bar.show(barStatus(voices.read(), reading));
  if (isUnderWay(reading.status)) markSentence(main, reading.sentences, reading.at, mayFollow);
  else clearMark();
}

/** The page is as it was before it was read aloud: the button that turns it on stands in its place again. */
function putBack(row: HTMLElement, added: readonly HTMLElement[]): void {
  keepAloudOn(false);
  isOn = false;
  clearMark();
  for (const one of added) one.remove();
  // The page kept room for the bar, where reading aloud was on when it opened.
  document.documentElement.classList.remove('is-aloud');
  row.hidden = false;
  row.querySelector('button')?.focus();
}
