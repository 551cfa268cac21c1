import { questions } from './questions.ts';
import type { QuestionId } from './questions.ts';

/** The three parts of an interview, as a person is told of them. */
export const interviewParts = ['safety', 'twitch', 'health'] as const;

export type InterviewPart = (typeof interviewParts)[number];

/** In the order of the contract each part begins with one question; the first with whatever is asked first. */
const begins = { twitch: 'duration', health: 'pain' } as const satisfies Readonly<Record<string, QuestionId>>;

const order = questions.map(({ id }) => id);

/** The part that a question belongs to. */
export function partOf(question: QuestionId): InterviewPart {
  const hasBegun = (first: QuestionId): boolean => order.indexOf(question) >= order.indexOf(first);
  if (hasBegun(begins.health)) return 'health';
  return hasBegun(begins.twitch) ? 'twitch' : 'safety';
}
