import type { QuestionWords } from '../../words.ts';

/** Only a nurse is asked these, so one clinical voice serves. */

export const observedFast: QuestionWords<'observed-fast'> = {
  title: 'What does the face, arm and speech test show?',
  hint: 'Judge the face between spasms. One abnormal part is enough.',
  why: 'The test looks for signs of a stroke. If it is positive, the call comes first.',
  name: 'Face, arm, speech',
  options: {
    negative: { label: 'Negative: no droop, no weak arm, clear speech' },
    positive: {
      label: 'Positive: the face droops, an arm is weak or speech is disturbed',
      hint: 'A face that is pulled up by a spasm is not a droop. If in doubt: positive.',
    },
    'not-checked': { label: 'Not checked' },
  },
  groups: {},
};

export const observedForehead: QuestionWords<'observed-forehead'> = {
  title: 'Does the brow on the weak side still lift?',
  hint: 'Compare both sides, between spasms.',
  why:
    'When the face is newly weak but the brow still lifts, the cause may lie in the brain. ' +
    'A weak brow does not make it less urgent.',
  name: 'Brow on weak side',
  options: {
    moves: {
      label: 'Moves: the brow lifts on both sides',
      hint: 'Think of the brain. The call comes first.',
    },
    weak: { label: 'Weak: the brow lifts less, or not at all', hint: 'This does not lower the urgency.' },
    'not-checked': { label: 'Not checked' },
  },
  groups: {},
};

export const observedEyeClosure: QuestionWords<'observed-eye-closure'> = {
  title: 'Can the patient shut the eye fully by will?',
  hint: 'Test between spasms. A spasm that shuts the eye does not count.',
  why: 'An eye that does not shut can be harmed. It needs care today.',
  name: 'Eye closure',
  options: {
    full: { label: 'Full: no gap is left' },
    incomplete: { label: 'Incomplete: a gap is left' },
    'not-checked': { label: 'Not checked' },
  },
  groups: {},
};

export const observedBrowLift: QuestionWords<'observed-brow-lift'> = {
  title: 'Does the eyebrow rise as the same eye closes in a spasm?',
  hint: 'In person or on video. Watch spasms only, not closure by will.',
  why: 'A brow that rises while the same eye closes speaks for hemifacial spasm. Not seeing it means little.',
  name: 'Brow in a spasm',
  options: {
    seen: { label: 'Seen: the eyebrow rises as the same eye closes' },
    'not-seen': { label: 'Not seen', hint: 'A spasm was watched, and the eyebrow did not rise.' },
    'not-checked': { label: 'Not checked', hint: 'No spasm was watched, or there was no picture.' },
  },
  groups: {},
};
