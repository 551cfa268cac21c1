import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * Names that no plain word can stand for: the conditions, and what a doctor will call things in front of the person.
 * Each is explained where it first stands, and is measured as a plain word of one syllable.
 */
export const unavoidable: readonly string[] = [
  'hemifacial spasm',
  'basilar artery aneurysm',
  'basilar aneurysm',
  'aneurysm',
  'acoustic neuroma',
  'acoustic nerve tumour',
  'vestibular schwannoma',
  'meningioma',
  'multiple sclerosis',
  "Bell's palsy",
  'synkinesis',
  'blepharospasm',
  'Meige syndrome',
  'facial myokymia',
  'myokymia',
  'hemimasticatory spasm',
  'trigeminal neuralgia',
  'acute dystonia',
  'apraxia of lid opening',
  'giant cell arteritis',
  'temporal arteritis',
  'tardive dyskinesia',
  'Ramsay Hunt syndrome',
  'botulinum toxin',
  'microvascular decompression',
];

const names = new RegExp(
  `(?<![\\w-])(${unavoidable.toSorted((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
  'gi',
);

export function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll(names, 'name')
      // A number is read as one word, with its sign and its decimals.
      .replaceAll(/\d+([.,:]\d+)*%?/g, 'ten')
      .split(/[\s/]+/)
      .filter((word) => /[a-z]/i.test(word))
  );
}

function sentencesOf(text: string): number {
  const ends = text.replaceAll(/\d+[.]\d+/g, 'ten').match(/[.?!](?=["”')]*(\s|$))/g) ?? [];
  const last = /[.?!:]["”')]*$/.test(text.trim());
  return Math.max(1, ends.length + (last ? 0 : 1));
}

/** The US school grade by Flesch and Kincaid. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  return fleschKincaid({
    sentence: sentencesOf(text),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
