import type { AloudWords } from './aloud-words.ts';
import type { InterviewWords } from './interface-words.ts';
import type { SummaryWords } from './summary-words.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Á',
  E: 'É',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
};

/** A text a third longer, with accents and marks at both ends: what is not from a language file, or is cut off, shows. */
function pseudoText(text: string): string {
  const accented = text.replace(/[aeiouAEIOU]/g, (vowel) => accents[vowel] ?? vowel);
  return `[${accented} ${'~'.repeat(Math.ceil(text.length / 3)).replace(/~{8}(?=~)/g, '$& ')}]`;
}

/** The words of a language, made strange. Functions give strange texts, too. */
export function pseudo<T>(words: T): T {
  return pseudoValue(words) as T;
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...given: unknown[]) => pseudoValue(value(...given));
  if (Array.isArray(value)) return value.map(pseudoValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pseudoValue(part)]));
  }
  return value;
}

/** The words of the summary in the strange language. Its sentences end where those of the language end. */
export function pseudoSummary(words: SummaryWords): SummaryWords {
  return { ...pseudo(words), sentences: words.sentences };
}

/** The words of the interview in the strange language, which runs from right to left as Arabic does. */
export function pseudoInterview(words: InterviewWords): InterviewWords {
  return { ...pseudo(words), language: { ...words.language, tag: 'ar-XB', direction: 'rtl' } };
}

/** The words around reading aloud in the strange language; how things are said is not on the page. */
export function pseudoAloud(words: AloudWords): AloudWords {
  return { ...pseudo(words), saying: words.saying };
}
