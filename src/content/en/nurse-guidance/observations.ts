import type { NurseGuidance } from '../../words.ts';

export const observedFast: NurseGuidance = {
  say:
    'Please smile and show your teeth. Now lift both arms and keep them up. ' +
    // For translators: take the sentence that the stroke services of your language use.
    'Now say after me: the sun is out and it is warm today.',
  probe:
    'Judge between spasms; a side that is pulled up does not hang down, but look at the other side, too. ' +
    'Does one side fail to lift in the smile, one arm sink or fail to rise, or speech sound slurred or ' +
    'wrong? One is enough. On the phone: listen to the speech, and let somebody beside the patient ' +
    'describe face and arms. Not normal or in doubt: place the emergency call now.',
  record: 'Each part normal or not, and the side; who looked; time; last time without the sign; time of the call.',
  byPhone: {
    say:
      'Please look in a mirror, or ask someone to look at you. Smile and show your teeth. Now lift both arms and keep them up. ' +
      'Now say after me: the sun is out and it is warm today.',
    probe:
      'Listen to the speech yourself. Ask what was seen: does one side fail to lift in the smile, does one arm sink or fail to ' +
      'rise? One is enough. A side that is pulled up does not hang down. No mirror, and nobody who can look: not checked, which is not a ' +
      'negative test. Not normal or in doubt: place the emergency call now.',
  },
};

export const observedForehead: NurseGuidance = {
  say: 'Please raise both eyebrows, as high as you can. Keep them up. Now let go.',
  probe:
    'Look at the creases of the forehead, between spasms, and compare sides. ' +
    'Fresh weakness of the lower face with a forehead that still moves suggests a central cause: ' +
    'place the emergency call now. A weak forehead suggests the facial nerve but never lowers the level. ' +
    'Neither seen nor described by somebody present: not checked.',
  record: 'Forehead on each side; seen in person, on video or described; time; time of the call, if made.',
  byPhone: {
    say: 'Please look in a mirror, or ask someone to look at you. Raise both eyebrows, as high as you can. Are there lines on both sides of the forehead?',
    probe:
      'Ask for each side by name. Fresh weakness of the lower face with a forehead that still moves suggests a central cause: ' +
      'place the emergency call now. A weak forehead never lowers the level. Nobody can see it: not checked.',
  },
};

export const observedEyeClosure: NurseGuidance = {
  say: 'Please close both eyes gently, as if asleep. Now shut them tight. Now open them.',
  probe:
    'Judge closure by will, between spasms. Look for a gap or a rim of white, and compare sides. ' +
    'Incomplete: ask about redness, pain, grit and blurred sight; the eye needs protection and care today.',
  record: 'Full or incomplete, and which eye; redness or pain; eye care advice given and when.',
  byPhone: {
    say: 'Please ask someone to look at you. Close both eyes gently, as if asleep. Now shut them tight. Does the other person see a gap, or some white?',
    probe:
      'Alone: one eye at a time, with the other one in a mirror. Between spasms. Incomplete: ask about redness, pain, grit and ' +
      'blurred sight; the eye needs protection and care today. Nobody can see it: not checked.',
  },
};

export const observedBrowLift: NurseGuidance = {
  say: 'Please look straight ahead and relax your face. I will watch it for a while. You need not do anything.',
  probe:
    'In person or on video. Watch several spasms: does the eyebrow rise while the eye on the same side ' +
    'closes? Leave out closing the eyes by will. If none comes, ask for a smile or tight closure, ' +
    'then wait. Seen: speaks for hemifacial spasm. Not seen: means little.',
  record: 'Seen, not seen or not checked; side; in person or video; number of spasms watched.',
};
