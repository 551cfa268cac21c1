import { routeOf } from '../../src/assessment/live-answers.ts';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';

/** Questions with a date that a person's own answers call for. They are counted apart. */
export const datedFollowUps: readonly QuestionId[] = ['palsy-recovery', 'stroke-when', 'history-recent'];

export interface Length {
  /** Before the optional questions, without dated follow-ups. */
  readonly questions: number;
  readonly followUps: number;
}

/** How many questions somebody with these answers is asked before the optional ones; a nurse has noted every call. */
export function lengthOf(answers: Answers): Length {
  const { asked } = routeOf(answers, callSignsIn(answers));
  const needed = asked.filter((id) => !questionById(id).optional);
  const followUps = needed.filter((id) => datedFollowUps.includes(id)).length;
  return { questions: needed.length - followUps, followUps };
}

/** The answers that can make an interview longer or shorter: every combination is one kind of interview. */
const kinds: readonly (readonly Answers[])[] = [
  [{ emergency: ['none'] }, { emergency: ['face-droop'] }],
  [
    { 'same-day': ['none'] },
    { 'same-day': ['weakness-under-3-days'] },
    { 'same-day': ['weakness-both-sides'] },
    { 'same-day': ['lid-or-pupil'] },
  ],
  [
    { named: 'no' },
    { named: 'hfs-longer-ago', 'new-since': ['none'] },
    { named: 'hfs-longer-ago', 'new-since': ['lump'] },
  ],
  [{ duration: 'no-twitching' }, { duration: 'over-1-year' }],
  [{ side: 'left' }, { side: 'both-together' }],
  [{ 'current-sites': ['one-eyelid'] }, { 'current-sites': ['around-eye', 'cheek'] }],
  [{ weakness: 'none' }, { weakness: 'slight-unchanged' }, { weakness: 'since-botulinum' }],
  [{ history: ['none'] }, { history: ['face-palsy', 'stroke-or-tia', 'shingles'] }],
  [{ medicines: ['none'] }, { medicines: ['botulinum'] }],
  [{ 'last-injection': 'never' }, { 'last-injection': 'not-sure' }],
];

const settled: Answers = {
  age: '50-69',
  'observed-fast': 'negative',
  'observed-forehead': 'weak',
  'stroke-when': 'assessed-over-3-months',
  'injection-effects': ['none'],
};

/** The longest interview of this respondent, and its answers. */
export function longestFor(respondent: 'self' | 'nurse'): Length & { readonly answers: Answers } {
  const all = kinds.reduce<Answers[]>(
    (before, options) => before.flatMap((answers) => options.map((option) => ({ ...answers, ...option }))),
    [{ ...settled, respondent }],
  );
  const lengths = all.map((answers) => ({ ...lengthOf(answers), answers }));
  return lengths.reduce((longest, one) => (one.questions > longest.questions ? one : longest));
}
