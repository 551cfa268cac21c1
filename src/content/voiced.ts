import type { Respondent } from './questions.ts';
import type { Voiced } from './words.ts';

/** The words for whoever answers. Before that is known they are those for the person. */
export function voiced(words: Voiced, respondent: Respondent | undefined): string {
  return typeof words === 'string' ? words : words[respondent ?? 'self'];
}
