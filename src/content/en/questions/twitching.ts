import type { QuestionWords } from '../../words.ts';
import { notSure } from './not-sure.ts';

export const duration: QuestionWords<'duration'> = {
  title: 'How long ago was the very first twitch?',
  // A lid that only hangs lower belongs here, too: otherwise the question that tells it from a squeeze is never asked.
  hint: 'This also means jerks, pulls and chewing movements. It also means an eye that squeezes shut or a lid that hangs lower.',
  why:
    'A flutter of one eyelid may last for days or weeks only. ' +
    'If a twitch lasts longer or spreads, a doctor should look at it.',
  name: 'How long',
  options: {
    'no-twitching': {
      label: 'There is no twitching',
      hint: 'No jerks, pulls or chewing movements. No eye that squeezes shut and no lid that hangs lower.',
    },
    'up-to-2-weeks': { label: '2 weeks or less' },
    '2-weeks-to-3-months': { label: 'More than 2 weeks, up to 3 months' },
    '3-to-12-months': { label: 'More than 3 months, up to 1 year' },
    'over-1-year': { label: 'More than 1 year' },
    'not-sure': notSure,
  },
  groups: {},
};

export const side: QuestionWords<'side'> = {
  title: {
    self: 'Which side of your face has the trouble?',
    carer: "Which side of the person's face has the trouble?",
    nurse: 'Which side of the face is affected?',
  },
  hint: {
    self: 'The side that twitches. If no side twitches, choose the side that troubles you.',
    carer: 'The side that twitches. If no side twitches, choose the side with other trouble.',
    nurse: "The patient's own left and right. Without twitching: the side of the main complaint.",
  },
  why:
    'The twitch of hemifacial spasm stays on one side in nearly everyone. ' +
    'Both eyes that shut at the same moment point to something else.',
  name: 'Side',
  options: {
    left: {
      label: {
        self: 'Left: your left, the side of your left hand',
        carer: "Left: the person's left, on your right as you face the person",
        nurse: "Patient's left",
      },
    },
    right: {
      label: {
        self: 'Right: your right, the side of your right hand',
        carer: "Right: the person's right, on your left as you face the person",
        nurse: "Patient's right",
      },
    },
    'both-together': { label: 'Both sides at the same moment' },
    'both-separately': { label: 'Both sides, but at different moments' },
    'moves-about': { label: 'Sometimes on the left, sometimes on the right, or in changing places' },
    'not-sure': notSure,
  },
  groups: {},
};

export const currentSites: QuestionWords<'current-sites'> = {
  title: 'Where does it twitch now?',
  hint: 'Tick all that apply. If the twitch comes and goes, think of the last few times.',
  why:
    'A flutter of one lid and nowhere else is common. ' +
    'Hemifacial spasm tends to spread from the eye to the cheek and mouth on the same side.',
  name: 'Places now',
  options: {
    'one-eyelid': { label: 'One eyelid, and nowhere else', hint: 'If you tick this, tick no other place.' },
    'both-lids-one-eye': {
      label: 'The lids of one eye, and nowhere else',
      hint: 'If you tick this, tick no other place.',
    },
    'lid-of-each-eye-in-turn': {
      label: 'A lid of each eye, one at a time, and nowhere else',
      hint: 'If you tick this, tick no other place.',
    },
    'around-eye': { label: 'Around the eye', hint: 'One lid or both, with or without other places.' },
    forehead: { label: 'Forehead' },
    'eye-with-mouth': {
      label: 'The eye and the mouth or cheek pull at the same moment',
      hint: 'On the same side of the face.',
    },
    cheek: { label: 'Cheek or side of the nose' },
    'mouth-or-chin': { label: 'Mouth or chin' },
    neck: { label: 'Neck' },
    'jaw-or-tongue': { label: 'Jaw or tongue' },
    'arm-or-hand': { label: 'An arm or hand, at the same moment as the face' },
    elsewhere: { label: 'Other parts of the body, at other times' },
    'not-sure': notSure,
  },
  groups: {
    eye: 'Eye and forehead',
    'lower-face': 'Lower face and neck',
    'beyond-face': 'Beyond the face',
  },
};

export const onsetSite: QuestionWords<'onset-site'> = {
  title: 'Where was the very first twitch?',
  hint: 'Think back to how the twitch began. Choose one.',
  why: 'Hemifacial spasm most often begins at the eye. A doctor will want to know where it began.',
  name: 'First place',
  options: {
    'lower-eyelid': { label: 'Lower eyelid' },
    'upper-eyelid': { label: 'Upper eyelid' },
    'around-eye': { label: 'Around the eye', hint: 'The lid is not known, or it was both eyes.' },
    cheek: { label: 'Cheek or side of the nose' },
    'mouth-or-chin': { label: 'Mouth or chin' },
    jaw: { label: 'Jaw, in the muscle for chewing' },
    'whole-side': { label: 'The whole of one side at the same moment' },
    'not-sure': notSure,
  },
  groups: {},
};

export const eyeAndMouthTogether: QuestionWords<'eye-and-mouth-together'> = {
  title: 'Do the eye and the lower face pull at the same moment?',
  hint: 'The lower face is the cheek, mouth and chin. A video can help.',
  why: 'In hemifacial spasm the eye and the lower face pull at the same time. Both are on the same side.',
  name: 'Eye with mouth',
  options: {
    yes: { label: 'Yes, at the same moment' },
    no: { label: 'No, at different moments' },
    'not-sure': notSure,
  },
  groups: {},
};

export const movement: QuestionWords<'movement'> = {
  title: 'Which of these matches the movement best?',
  hint: 'Choose the best match. A mirror or a video can help.',
  why: 'The way the face moves is a strong clue. Jerks, ripples and a steady rhythm can have different causes.',
  name: 'Movement',
  options: {
    'tiny-flutter': { label: 'A flutter or a small jump that does not shut the eye' },
    'quick-jerks': {
      label: 'Quick jerks that squeeze or shut the eye',
      hint: 'They do not come in a regular rhythm.',
    },
    'held-pull': {
      label: 'A strong pull of the side of the face, held for seconds',
      hint: 'With or without jerks.',
    },
    ripples: { label: 'Ripples or waves, like worms under the skin' },
    'steady-beat': { label: 'Jerks in a regular rhythm, like a clock' },
    'mouth-held-to-side': { label: 'The mouth is pulled down or to the side and stays there' },
    'jaw-clamps': { label: 'The jaw closes hard by itself, or has a cramp' },
    'chewing-or-tongue': { label: 'Slow chewing, or slow lip or tongue movements' },
    'only-with-face-moves': {
      label: 'The eye shuts or the mouth pulls only when another part moves',
      hint: 'At rest the face is still. For example, a smile shuts the eye.',
    },
    'lids-will-not-open': {
      label: 'The lids stay shut and will not open, without squeezing',
    },
    'lid-droops': { label: 'The upper lid hangs lower and does not squeeze' },
    'not-sure': notSure,
  },
  groups: {
    twitches: 'Twitches and ripples',
    pulls: 'Pulls',
    'jaw-and-lid': 'Jaw, mouth and lid',
  },
};
