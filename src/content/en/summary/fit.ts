import type { SummaryWords } from '../../summary-words.ts';
import { spasmIs } from '../what-it-is.ts';

const inIt = `In it, ${spasmIs}. `;

export const fit: SummaryWords['fit'] = {
  typical: {
    heading: 'The answers match hemifacial spasm well',
    explanation: {
      patient: inIt + 'This is not a diagnosis. Other causes can look the same. Only an examination can tell.',
      nurse:
        'Unilateral, onset at the eye, spread to the lower face, and no answer against. This is not a ' +
        'diagnosis and does not exclude a secondary cause. It needs an examination.',
    },
  },
  partial: {
    heading: 'The answers match hemifacial spasm in part',
    explanation: {
      patient:
        inIt +
        'Some answers match the usual picture of this twitch. Others do not, or are still open. This is ' +
        'not a diagnosis, and it is not a "no". Only an examination can tell.',
      nurse:
        'Unilateral, and either for more than three months beyond one lid or as jerks or pulls, or with two typical ' +
        'features; but not the full picture, or with answers against it. This neither makes nor excludes the ' +
        'diagnosis. It needs an examination.',
    },
  },
  unlikely: {
    heading: 'The answers match hemifacial spasm little',
    explanation: {
      patient:
        inIt +
        'The answers point more to something else. This is not a diagnosis, and it does not rule out this ' +
        'twitch. Only an examination can tell. How soon you need care does not depend on it.',
      nurse:
        'At least one answer points to another cause, and the typical picture is not there. This does not ' +
        'exclude hemifacial spasm and does not change the level. It needs an examination.',
    },
  },
  'cannot-tell': {
    heading: 'Too little was said to tell',
    explanation: {
      patient:
        'This is not a "no". It may be that there is no twitch, or that many answers were "not sure". It ' +
        'may also be that the questions ended early, so that help is not delayed. An examination can ' +
        'tell more.',
      nurse:
        'This is not a negative result. No twitching, many answers not known, or questions ended early ' +
        'because of a sign, the age, or an early end. The examination decides.',
    },
  },
};
