import { callSignsIn } from '../../../src/assessment/call-signs.ts';
import { dispositionOf } from '../../../src/assessment/disposition.ts';
import { holds } from '../../../src/assessment/holds.ts';
import { routeOf } from '../../../src/assessment/live-answers.ts';
import { questionById } from '../../../src/content/question-by-id.ts';
import { questions } from '../../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { redFlags } from '../../../src/content/red-flags.ts';
import { othersThan } from '../answer-classes.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { changed, dangerOptions, fixed, single } from './answers.ts';

/** Neither change ends in self-care: a sign is a reason by itself, and self-care takes that everything was said. */
export function noDangerEndsInSelfCare(): Proof {
  const { check, proof } = checking('No sign of danger and no unsure answer ends in self-care');
  for (const { id } of questions) {
    if (fixed.includes(id)) continue;
    const options = [...signsByThemselves(id), ...(questionById(id).options.includes('not-sure') ? ['not-sure'] : [])];
    for (const option of options) {
      const answers = changed(id, lidFlutter, single(id) ? option : [option]);
      const route = routeOf(answers, callSignsIn(answers));
      // Asked only beside an answer that is a reason by itself.
      if (!route.asked.includes(id)) continue;
      const calm = dispositionOf(route) === 'self-care';
      check(!calm || (option === 'not-sure' && saysNothingOfDanger.includes(id)), answers, othersThan([id]));
    }
  }
  return proof();
}

/** The options that are a reason by themselves. An ache is not: it counts only beside other answers. */
function signsByThemselves(question: QuestionId): string[] {
  return dangerOptions(question).filter((option) => {
    const alone = changed(question, {}, single(question) ? option : [option]);
    return Object.values(redFlags).some(({ when }) => holds(when, alone));
  });
}

/** "Not sure" here says nothing about danger, and self-care does not ask for them. */
const saysNothingOfDanger: readonly QuestionId[] = [
  'control',
  'frequency',
  'impact',
  'trend',
  'triggers',
  'sleep',
  'onset-site',
  'eye-and-mouth-together',
  'named',
  'facts',
];

/** The one picture that ends in self-care, with all that a nurse observes. */
const lidFlutter: Answers = {
  respondent: 'nurse',
  'observed-fast': 'negative',
  'observed-eye-closure': 'full',
  'observed-brow-lift': 'not-seen',
  age: '30-39',
  emergency: ['none'],
  'same-day': ['none'],
  duration: 'up-to-2-weeks',
  side: 'left',
  'current-sites': ['one-eyelid'],
  movement: 'tiny-flutter',
  control: 'cannot-stop',
  frequency: 'few-a-week',
  pain: ['none'],
  weakness: 'none',
  history: ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
  impact: ['little'],
};
