import { questionById } from '../../../src/content/question-by-id.ts';
import { firstAtEye } from './sayings.ts';
import type { QuestionId } from '../../../src/content/questions.ts';

/** What may be said beside a flutter of the lids of one eye for two weeks or less. Everything else asks for an appointment. */
export const harmless: { readonly [Q in QuestionId]?: readonly string[] } = {
  respondent: ['self', 'carer', 'nurse'],
  age: ['16-29', '30-39', '40-49', '50-69', '70-or-over'],
  emergency: ['none'],
  'same-day': ['none'],
  // Another name, or one that is only possible, does not make a flutter a spasm.
  named: ['other', 'only-possible', 'no', 'not-sure'],
  duration: ['up-to-2-weeks'],
  side: ['left', 'right'],
  // Around the eye and nowhere else: where it began there, too.
  'current-sites': ['one-eyelid', 'both-lids-one-eye', 'around-eye'],
  movement: ['tiny-flutter'],
  pain: ['none', 'ache'],
  weakness: ['none'],
  history: ['none', 'shingles', 'high-blood-pressure', 'pregnant', 'tics-in-childhood', 'relative-with-same'],
  ears: ['none', 'hearing-both-or-old'],
  'nerve-signs': ['none'],
  medicines: ['none', 'blood-thinner'],
  'observed-fast': ['negative', 'not-checked'],
  'observed-eye-closure': ['full', 'not-checked'],
  'observed-brow-lift': ['not-seen', 'not-checked'],
  // How it goes and what it does to a person says nothing against a flutter, save these two.
  frequency: questionById('frequency').options.filter((option) => option !== 'never-stops'),
  impact: questionById('impact').options.filter((option) => option !== 'eye-shuts-driving-or-walking'),
};

/** A harmless answer that can stand beside others, and must not hide them. */
export const calmBeside: readonly (readonly [QuestionId, string])[] = [
  ['pain', 'ache'],
  ['history', 'shingles'],
  ['ears', 'hearing-both-or-old'],
  ['medicines', 'blood-thinner'],
];

/** The lids of one eye may flutter, too: then it has to have begun there, and to be nowhere else. */
export const whereItMayBegin: readonly string[] = firstAtEye;

/** Everything has to be said: an open answer to one of these leads to an appointment. */
export const neededForSelfCare: readonly QuestionId[] = [
  'age',
  'emergency',
  'same-day',
  'duration',
  'side',
  'current-sites',
  'movement',
  'pain',
  'weakness',
  'history',
  'ears',
  'nerve-signs',
  'medicines',
];
