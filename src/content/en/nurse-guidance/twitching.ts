import type { NurseGuidance } from '../../words.ts';

export const duration: NurseGuidance = {
  say: 'When did you notice the very first twitch? Did it begin suddenly, or did it grow slowly?',
  probe:
    'Count jerks, pulls, chewing movements and an eye that squeezes shut as twitching. ' +
    'Use landmarks such as a holiday or an older video. Ask about breaks without any twitch.',
  record: 'Date of the first twitch as closely as known; abrupt or gradual; any breaks.',
};

export const side: NurseGuidance = {
  say:
    'Which side of your face has the trouble? I mean your own left or right, the side of that hand. ' +
    'Is it ever on the other side?',
  probe:
    'A mirror or a selfie can swap the sides: let the patient touch the side. ' +
    'If both: same moment, or at different moments? Watch the blinks on video. ' +
    'Both eyes at the same moment speaks for blepharospasm.',
  record: "The patient's own left or right; if both, same moment or not; whether it has changed sides.",
};

export const currentSites: NurseGuidance = {
  say: 'Where does it twitch now? Please point to each place, or name it. I will then read the list.',
  probe:
    'Ask about the side of the nose, neck, arm and hand by name. Single lid only: nothing in the other lid, forehead, cheek ' +
    'or mouth? An arm or hand at the same moment as the face is a same-day sign: go back and answer ' +
    'that question.',
  record: 'Each place and side; the order and dates of spread; anything beyond the face.',
};

export const onsetSite: NurseGuidance = {
  say: 'Think back to the very first twitch. Where was it?',
  probe:
    'Lower lid, upper lid, cheek, mouth, jaw muscle or the whole side at the same moment. ' +
    'The jaw muscle is felt in front of the angle of the jaw on biting. Old photos or videos can help.',
  record: 'First place; time until it spread, and where to.',
};

export const eyeAndMouthTogether: NurseGuidance = {
  say: 'When your eye twitches, does your cheek or mouth pull at the very same moment?',
  probe:
    'Watch in person or on video through several spasms. ' +
    'Ask for a smile, pursed lips and tight eye closure, then watch the rest of that side.',
  record: 'Same moment or not; seen or only reported; started by a movement or at rest.',
};

export const movement: NurseGuidance = {
  say: 'How does the movement look or feel? I will read some answers. Tell me which one matches best.',
  probe:
    'Irregular jerks, held pull, waves, regular rhythm, jaw cramp, chewing movements, or a lid that only ' +
    'hangs lower. Tell a squeeze from a lid that hangs: in a squeeze the lids press shut. Moves only with another part ' +
    'of the face: ask about a past face palsy. Ask for a phone video in good light: at rest, then ' +
    'smile, pursed lips, tight closure, talking. Let the patient choose the words; do not suggest a ' +
    'cause.',
  record: "The option, and the patient's own words; how long it lasts each time; video seen, yes or no.",
};
