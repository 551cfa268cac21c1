import type { SummaryWords } from '../../summary-words.ts';

/** A person speaks of herself; a carer of the person, whom these words may name; a nurse of "the face". */
function ofTheFace(own: string): { readonly self: string; readonly carer: string; readonly nurse: string } {
  return { self: `${own} of my face`, carer: `${own} of the person's face`, nurse: `${own} of the face` };
}

const face = { self: 'My face', carer: "The person's face", nurse: 'The face' };

export const spoken: SummaryWords['spoken'] = {
  caller: { carer: 'I call for somebody I care for.', nurse: 'I am a triage nurse.' },
  unsure: {
    self: 'I am not sure if I have a sign that cannot wait.',
    carer: 'I am not sure if there is a sign that cannot wait.',
    nurse: 'The safety questions could not be settled.',
  },
  side: {
    left: ofTheFace('The left side'),
    right: ofTheFace('The right side'),
    'both-together': {
      self: 'My face, on both sides,',
      carer: "The person's face, on both sides,",
      nurse: 'The face, on both sides,',
    },
    'both-separately': {
      self: 'My face, on both sides,',
      carer: "The person's face, on both sides,",
      nurse: 'The face, on both sides,',
    },
    'moves-about': face,
    'not-sure': face,
  },
  lasting: {
    'up-to-2-weeks': 'for 2 weeks or less',
    '2-weeks-to-3-months': 'for more than 2 weeks',
    '3-to-12-months': 'for more than 3 months',
    'over-1-year': 'for more than 1 year',
  },
  story: (side, lasting) => `${side} has moved by itself${lasting === null ? '' : ` ${lasting}`}.`,
  began: {
    'lower-eyelid': 'The movement began at the lower eyelid.',
    'upper-eyelid': 'The movement began at the upper eyelid.',
    'around-eye': 'The movement began around the eye.',
    cheek: 'The movement began at the cheek.',
    'mouth-or-chin': 'The movement began at the mouth or chin.',
    jaw: 'The movement began at the jaw.',
  },
  eyeWithMouth: 'Now eye and mouth pull together.',
  known: 'A doctor has already named hemifacial spasm.',
  ask: {
    emergency: { self: 'Please send help now.', carer: 'Please send help now.', nurse: 'An ambulance is needed now.' },
    'same-day': {
      self: 'I need to see a doctor today.',
      carer: 'A doctor should see the person today.',
      nurse: 'An assessment is needed today.',
    },
    urgent: {
      self: 'I would like to see a doctor within two weeks.',
      carer: 'A doctor should see the person within two weeks.',
      nurse: 'A review is needed within two weeks.',
    },
    routine: {
      self: 'I would like to see a doctor.',
      carer: 'We would like a visit.',
      nurse: 'A planned appointment is needed.',
    },
    'self-care': {
      self: 'I was told to call if it does not stop.',
      carer: 'We were told to call if it does not stop.',
      nurse: 'Self-care was advised for an eyelid twitch.',
    },
  },
};

export const now: SummaryWords['now'] = {
  driving: {
    self: 'Do not drive for now.',
    carer: 'The person should not drive for now.',
    nurse: 'Advise no driving for now.',
  },
  'eye-care': {
    self: 'Keep the open eye moist and out of wind.',
    carer: 'Keep the open eye moist and out of wind.',
    nurse: 'Corneal protection now.',
  },
  'weak-since-injection': {
    self: 'Call the clinic that gave you the injections.',
    carer: 'Call the clinic that gave the injections.',
    nurse: 'Contact the injecting clinic.',
  },
  'ear-and-mouth': {
    self: 'Ask for a look at your ear and mouth.',
    carer: 'Ask for a look at the ear and mouth.',
    nurse: 'Inspect ear and mouth.',
  },
  'rest-and-less-caffeine': {
    self: 'Rest, sleep more, and have less coffee and alcohol.',
    carer: 'More rest and sleep, and less coffee and alcohol, can help.',
    nurse: 'Advise rest and less caffeine and alcohol.',
  },
};

export const visit: SummaryWords['visit'] = {
  'watched-and-asked': {
    patient: 'The doctor asks about the twitch, and watches the face at rest and as it moves.',
    nurse: 'The diagnosis is clinical: history and observation at rest and in movement.',
  },
  scan: {
    patient: 'A scan of the head (MRI) may follow.',
    nurse: 'MRI, with and without contrast, is the imaging of choice.',
  },
  treated: {
    patient:
      'Hemifacial spasm can be treated. Injections calm it for about 3 to 4 months. Surgery stops it in many people.',
    nurse: 'Botulinum toxin lasts about 3 to 4 months; microvascular decompression gives lasting relief in most.',
  },
};
