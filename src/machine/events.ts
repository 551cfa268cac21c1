import type { Answer, QuestionId } from '../content/questions.ts';
import type { Disposition } from '../content/dispositions.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { AnswerGiven, Journal } from './journal.ts';
import type { Target, Walk } from './walk.ts';

type AnswerEvent = {
  readonly [Q in QuestionId]: { readonly type: 'ANSWER'; readonly question: Q; readonly answer: Answer<Q> };
}[QuestionId];

/** What a person did. Each event carries the time, so that a tab left open overnight goes stale without a reload. */
export type InterviewEvent = { readonly now: number } & (
  | AnswerEvent
  | { readonly type: 'SKIP'; readonly question: QuestionId }
  | { readonly type: 'BACK' }
  /** `null`: to the first question that needs an answer, or whatever comes before it. */
  | { readonly type: 'GO_TO'; readonly target: Target | null; readonly manner: Walk['manner'] }
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'CALL_NOTED'; readonly placedAt: string }
  | { readonly type: 'END' }
  | { readonly type: 'NOTE'; readonly about: NoteTopic; readonly text: string }
  | { readonly type: 'BRING'; readonly answers: readonly AnswerGiven[]; readonly at: number }
  | { readonly type: 'JUDGE'; readonly disposition: Disposition; readonly reason: string }
  | {
      readonly type: 'RESULT_SHOWN';
      readonly ruleSet: string;
      readonly contentDate: string;
      readonly disposition: Disposition;
    }
  /** It is the person whose answers were received; what she is known by, where a nurse wants to write that down. */
  | { readonly type: 'CONFIRM_PERSON'; readonly label: string }
  /** A nurse takes back what the patient had said, by name. */
  | { readonly type: 'TAKE_BACK'; readonly question: QuestionId; readonly option: string; readonly reason: string }
  | { readonly type: 'OPEN'; readonly journal: Journal }
  /** The same interview, with what other tabs have added to it: the person stays where she asked to stand, if she may. */
  | { readonly type: 'CATCH_UP'; readonly journal: Journal }
);

/** What is written down beside the answers: it leads nobody anywhere, and is done though a press is under way. */
export function movesNobody({ type }: Pick<InterviewEvent, 'type'>): boolean {
  return type === 'NOTE' || type === 'BRING' || type === 'JUDGE' || type === 'RESULT_SHOWN';
}
