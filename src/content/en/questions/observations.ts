import type { QuestionWords } from '../../words.ts';

/** Only a nurse is asked these, so one clinical voice serves. */

export const observedFast: QuestionWords<'observed-fast'> = {
  title: 'What does the face, arm and speech test show?',
  hint: 'Judge the face between spasms. One abnormal part is enough.',
  why: 'The test looks for signs of a stroke. If it is not normal, the call comes first.',
  name: 'Face, arm, speech',
  options: {
    negative: { label: 'Normal: no side of the face hangs down, no weak arm, clear speech' },
    positive: {
      label: 'Not normal: the face hangs down, an arm is weak or speech is disturbed',
      hint: 'A face that is pulled up by a spasm does not hang down. If in doubt: not normal.',
    },
    'not-checked': { label: 'Not checked' },
  },
  groups: {},
};

export const observedForehead: QuestionWords<'observed-forehead'> = {
  title: 'Does the forehead on the weak side still move?',
  hint: 'Compare both sides, between spasms.',
  why:
    'When the face is newly weak but the forehead still moves, the cause may lie in the brain. ' +
    'A weak forehead does not lower the level.',
  name: 'Forehead on weak side',
  options: {
    moves: {
      label: 'Moves: the forehead wrinkles on both sides',
      hint: 'Think of the brain. The call comes first.',
    },
    weak: { label: 'Weak: the forehead wrinkles less, or not at all', hint: 'This does not lower the level.' },
    'not-checked': { label: 'Not checked' },
  },
  groups: {},
};

export const observedEyeClosure: QuestionWords<'observed-eye-closure'> = {
  title: 'Can the patient shut the eye fully by will?',
  hint: 'Test between spasms. Do not judge by a spasm that shuts the eye.',
  why: 'An eye that does not shut can be harmed. It needs care today.',
  name: 'Eye closure',
  options: {
    full: { label: 'Full: no gap stays open' },
    incomplete: { label: 'Incomplete: a gap stays open' },
    'not-checked': { label: 'Not checked' },
  },
  groups: {},
};

export const observedBrowLift: QuestionWords<'observed-brow-lift'> = {
  title: 'Does the eyebrow rise as the same eye closes in a spasm?',
  hint: 'In person or on video. Watch spasms only, not closure by will.',
  why: 'An eyebrow that rises while the same eye closes speaks for hemifacial spasm. Not seeing it means little.',
  name: 'Eyebrow in a spasm',
  options: {
    seen: { label: 'Seen: the eyebrow rises as the same eye closes' },
    'not-seen': { label: 'Not seen', hint: 'A spasm was watched, and the eyebrow did not rise.' },
    'not-checked': { label: 'Not checked', hint: 'No spasm was watched, or there was no picture.' },
  },
  groups: {},
};
