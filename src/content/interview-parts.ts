import type { QuestionId } from './questions.ts';

/** The three parts of an interview, as a person is told of them. */
export const interviewParts = ['safety', 'twitch', 'health'] as const;

export type InterviewPart = (typeof interviewParts)[number];

const safety: readonly QuestionId[] = [
  'respondent',
  'age',
  'emergency',
  'observed-fast',
  'same-day',
  'observed-forehead',
  'observed-eye-closure',
  'same-day-more',
  'named',
  'new-since',
];

const twitch: readonly QuestionId[] = [
  'duration',
  'side',
  'current-sites',
  'onset-site',
  'eye-and-mouth-together',
  'movement',
  'control',
  'frequency',
];

/** In the order of the contract the parts follow each other; what comes after them is about the rest of the person's health. */
export function partOf(question: QuestionId): InterviewPart {
  if (safety.includes(question)) return 'safety';
  return twitch.includes(question) ? 'twitch' : 'health';
}
