import { isUnderWay, pressAt, toldAt } from '../../../screens/speech/presses.ts';
import type { BarStatus } from '../../../screens/speech/presses.ts';
import type { Reader } from '../reader.ts';
import { button, element } from './element.ts';
import type { WordsHere } from './read-page.ts';

export interface Bar {
  readonly element: HTMLElement;
  readonly show: (status: BarStatus) => void;
  /** Takes the focus: to what can be pressed, as soon as there is something. */
  readonly takeFocus: () => void;
}

/** The buttons of the pages of the questions (`AloudBar`), for a page on which the program does not run. */
export function barOf(words: WordsHere, reader: Reader, listen: () => void): Bar {
  let status: BarStatus = 'looking';
  let isAwaited = false;
  const presses = { listen, pause: reader.pause, goOn: reader.goOn };
  const main = button('secondary', '', () => presses[pressAt(status)]());
  const back = button('secondary', words.back, reader.back);
  const told = element('p', { role: 'status' });
  const bar = element('div', { class: 'aloud-bar', role: 'group', 'aria-label': words.bar, tabindex: '-1' }, told);
  const noVoice = noVoiceOf(words);
  const giveFocus = (): void => {
    const first = bar.querySelector<HTMLElement>('button, summary');
    if (!isAwaited || first === null) return;
    isAwaited = false;
    if (document.activeElement === bar) first.focus();
  };
  return {
    element: bar,
    show: (now) => {
      status = now;
      main.textContent = words[pressAt(now)];
      // Before the one button that stays, or the focus would be gone with the other.
      if (document.activeElement === back && !isUnderWay(now)) main.focus();
      const shown = now === 'none' ? [noVoice] : now === 'looking' ? [] : isUnderWay(now) ? [main, back] : [main];
      for (const one of [noVoice, main, back]) if (!shown.includes(one)) one.remove();
      for (const one of shown) if (one.parentNode !== bar) told.before(one);
      if (told.textContent !== toldAt(words, now)) told.textContent = toldAt(words, now);
      giveFocus();
    },
    takeFocus: () => {
      isAwaited = true;
      bar.focus({ preventScroll: true });
      giveFocus();
    },
  };
}

/** The sentence, and how the reader of the device itself is started. */
function noVoiceOf({ none, ownReader }: WordsHere): HTMLElement {
  const ways = ownReader.map((how) => element('li', {}, how));
  return element('details', {}, element('summary', {}, none), element('ul', {}, ...ways));
}
