import { deployment } from '../../content/deployment.ts';
import type { SayingWords, SpokenForm } from '../../content/aloud-words.ts';

/** One sentence of a page that is read aloud. */
export interface Sentence {
  /** As it stands on the page; null where it is only said. */
  readonly shown: string | null;
  /** As a voice gets it. */
  readonly said: string;
}

/** The sentences of a text, each in its spoken form. */
export function aloud(words: SayingWords, ...texts: readonly string[]): Sentence[] {
  return texts.flatMap((text) =>
    words.sentences(text).map((shown): Sentence => ({ shown, said: spokenForm(words, shown) })),
  );
}

/** A sentence that stands nowhere on the page. */
export function onlySaid(words: SayingWords, text: string): Sentence {
  return { shown: null, said: spokenForm(words, text) };
}

/** A text as a voice should say it: telephone numbers digit by digit, ranges in words, and what the language has a form for. */
function spokenForm(words: SayingWords, text: string): string {
  const { emergencyNumber, urgentAdviceNumber } = deployment;
  const numbers = [emergencyNumber, urgentAdviceNumber ?? ''].filter((number) => number !== '');
  const digits = numbers.map((number): SpokenForm => ({ written: number, said: digitByDigit(words, number) }));
  const dashed = text
    // A soft hyphen is heard by some voices.
    .replaceAll('\u00AD', '')
    .replace(/(\d+) ?[-\u2013] ?(\d+)/g, (_, from: string, to: string) => words.range(from, to));
  return inForms([...digits, ...words.forms], dashed);
}

/** A text with each of these words in its other form. */
export function inForms(forms: readonly SpokenForm[], text: string): string {
  return forms.reduce(inItsForm, text);
}

function digitByDigit({ digits }: SayingWords, number: string): string {
  const said: Readonly<Record<string, string>> = digits;
  return Array.from(number, (digit) => said[digit] ?? digit).join(' ');
}

/** No lookbehind: browsers of 2022 do not know it. */
function inItsForm(text: string, { written, said }: SpokenForm): string {
  return text.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'gu'), `$1${said}`);
}
