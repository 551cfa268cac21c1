import type { QuestionWords } from '../../words.ts';
import { noneOfThese, notSure } from './not-sure.ts';

export const weakSide: QuestionWords<'weak-side'> = {
  title: 'Is the weak side of the face the side that twitches?',
  hint: 'Look in a mirror, or ask somebody to look.',
  why: 'A side that twitches while the other one is weak can have another cause. A doctor will want to know.',
  name: 'Weak side',
  options: {
    'same-side': { label: 'Yes, the same side' },
    'other-side': { label: 'No, the other side is weak' },
    'not-sure': notSure,
  },
  groups: {},
};

export const facts: QuestionWords<'facts'> = {
  title: 'Is any of these true for the doctor to know?',
  hint: 'Tick all that apply. None of these changes how soon you should see a doctor.',
  why: 'A doctor will ask for these. No rule of this check reads them, and none makes the result calmer.',
  name: 'For the doctor',
  options: {
    examined: { label: 'A doctor has already examined the face' },
    'scan-normal': { label: 'A scan of the head found nothing' },
    'scan-vessel': { label: 'A scan found a blood vessel at the nerve' },
    'scan-other': { label: 'A scan found something else' },
    'scan-awaited': { label: 'A scan or a visit to a specialist is planned' },
    'speech-hampered': { label: 'The spasm makes speaking hard' },
    'tick-or-ring-rash': { label: 'A tick bite or a ring-shaped rash in the last 6 months' },
    diabetes: { label: 'Diabetes' },
    'injection-planned': { label: 'A botulinum injection is planned' },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {
    checked: 'Checks so far',
    'good-to-know': 'Good to know',
  },
};
