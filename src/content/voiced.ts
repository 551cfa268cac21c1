import type { Respondent } from './questions.ts';
import type { Voiced } from './words.ts';

/** The words for whoever answers. Before that is known they are those for the person. */
export function voiced(words: Voiced, respondent: Respondent | undefined): string {
  if (typeof words === 'string') return words;
  if ('patient' in words) return respondent === 'nurse' ? words.nurse : words.patient;
  return words[respondent ?? 'self'];
}
