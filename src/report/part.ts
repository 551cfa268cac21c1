import type { Basis } from '../content/evidence-basis.ts';
import type { QuestionId } from '../content/questions.ts';

/** One thing that a report says. */
export interface Part {
  /** Of the rule, the answer or the place in the report: the same in every language. */
  readonly id: string;
  /** The rules and answers that it is said for, by their ids; an answer is `question=option`, or `question=` where none was given. */
  readonly from: readonly string[];
  /** In the language and the voice of the report. What stands between two of them is the report's `gap`. */
  readonly sentences: readonly string[];
}

/** Something that rests on evidence. */
export interface BasedPart extends Part {
  readonly basis: Basis;
}

/** Parts under a heading, with what is said before them, or where there are none. */
export interface Listed<P extends Part = Part> {
  readonly heading: string;
  readonly lead: readonly string[];
  readonly parts: readonly P[];
  readonly none: readonly string[];
}

/** A part under a heading of its own. */
export interface HeadedPart extends Part {
  readonly heading: string;
}

/** Parts under a heading. Without more: nothing before them, and nothing where there are none. */
export function listed<P extends Part>(
  heading: string,
  parts: readonly P[],
  { lead = [], none = [] }: Partial<Pick<Listed, 'lead' | 'none'>> = {},
): Listed<P> {
  return { heading, lead, parts, none };
}

/** The id of an answer, or of a question that has none. */
export function answerId(question: QuestionId, option: string | null): string {
  return `${question}=${option ?? ''}`;
}
