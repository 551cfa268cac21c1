import type { SummaryWords } from '../../summary-words.ts';

/** Told as the safety net, so each is something that happens and can be seen or felt, whole without its question. */
export const newSigns: SummaryWords['newSigns'] = {
  emergency: {
    'face-droop': {
      self: 'One side of your face suddenly hangs down',
      carer: "One side of the person's face suddenly hangs down",
      nurse: 'One side of the face suddenly hangs down',
    },
    'limb-weakness': {
      self: 'Your arm or leg is suddenly weak or numb',
      carer: "The person's arm or leg is suddenly weak or numb",
      nurse: 'Sudden limb weakness or numbness',
    },
    speech: {
      self: 'Your speech is suddenly slurred, or the words cannot be found',
      carer: "The person's speech is suddenly slurred, or the words cannot be found",
      nurse: 'Sudden speech disturbance',
    },
    'vision-loss': {
      self: 'You suddenly cannot see, or see double, with the lids open',
      carer: 'The person suddenly cannot see, or sees double, with the lids open',
      nurse: 'Sudden visual loss or diplopia with the lids open',
    },
    'thunderclap-headache': {
      self: 'You get the worst headache ever, within minutes',
      carer: 'The person gets the worst headache ever, within minutes',
      nurse: 'Thunderclap headache',
    },
    'vertigo-unsteady-or-deaf': {
      self: 'The room suddenly spins, and with this you cannot walk straight or hear with one ear',
      carer: 'The room suddenly spins, and with this the person cannot walk straight or hear with one ear',
      nurse: 'Acute vertigo, together with unsteadiness or new deafness',
    },
    'seizure-or-blackout': {
      self: 'A seizure (fit) starts and you do not notice what happens, or you faint',
      carer: 'A seizure (fit) starts and the person does not notice what happens, or faints',
      nurse: 'Seizure with loss of awareness, or blackout',
    },
    'breathing-or-swallowing': {
      self: 'You get new trouble with breathing or swallowing',
      carer: 'The person gets new trouble with breathing or swallowing',
      nurse: 'New trouble breathing or swallowing',
    },
  },
  'same-day': {
    'weakness-under-3-days': {
      self: 'One side of your face gets weak within hours to days',
      carer: "One side of the person's face gets weak within hours to days",
      nurse: 'New unilateral facial weakness within hours to 72 h',
    },
    'eye-exposed': {
      self: 'One eye does not shut fully or blink by itself, or your face is weak and an eye is sore or red',
      carer: 'An eye of the person does not fully shut or blink, or with a weak face it is sore or red',
      nurse: 'Incomplete eye closure or no blink, or facial weakness with a sore or red eye',
    },
    'arm-jerks-with-face': {
      self: 'Your arm or hand jerks or stiffens at the same moment as your face',
      carer: "The person's arm or hand jerks or stiffens at the same moment as the face",
      nurse: 'Arm or hand moves synchronously with the face',
    },
    'lid-or-pupil': {
      self: 'One of your upper lids hangs lower, or one pupil changes in size',
      carer: "One of the person's upper lids hangs lower, or one pupil changes in size",
      nurse: 'New ptosis or anisocoria',
    },
    'hearing-loss-sudden': {
      self: 'You lose hearing within 3 days or less',
      carer: 'The person loses hearing within 3 days or less',
      nurse: 'Sudden hearing loss (3 days or less)',
    },
    'ear-blisters': {
      self: 'You get blisters in or near an ear or in the mouth',
      carer: 'The person gets blisters in or near an ear or in the mouth',
      nurse: 'Aural or oral vesicles',
    },
    'new-confusion': {
      self: 'You get confused or forget things, and that is new',
      carer: 'The person gets confused or forgets things, and that is new',
      nurse: 'New confusion, memory or personality change',
    },
  },
  weakness: {
    'worse-over-weeks': {
      self: 'Your face gets weaker from week to week',
      carer: "The person's face gets weaker from week to week",
      nurse: 'Facial weakness, progressive from week to week',
    },
  },
  impact: {
    'eye-shuts-driving-or-walking': {
      self: 'Your eye shuts so that driving or walking is not safe',
      carer: "The person's eye shuts so that driving or walking is not safe",
      nurse: 'Involuntary eye closure makes driving or walking unsafe',
    },
  },
  pain: {
    numbness: {
      self: 'Part of your face feels numb',
      carer: "Part of the person's face feels numb",
      nurse: 'Facial numbness',
    },
    'electric-shocks': {
      self: 'You get sharp pain in your face, like shocks',
      carer: 'The person gets sharp pain in the face, like shocks',
      nurse: 'Electric-shock facial pain',
    },
  },
  'nerve-signs': {
    'double-vision': {
      self: 'You start to see double',
      carer: 'The person starts to see double',
      nurse: 'Diplopia',
    },
    lump: {
      self: 'You find a lump by your ear, jaw or neck',
      carer: 'The person gets a lump by the ear, jaw or neck',
      nurse: 'Lump by the ear, jaw or neck',
    },
  },
  ears: {
    'hearing-worse-over-weeks': {
      self: 'One of your ears gets more deaf within weeks',
      carer: "One of the person's ears gets more deaf within weeks",
      nurse: 'Unilateral hearing loss within 4 to 90 days',
    },
  },
  movement: {
    ripples: {
      self: 'Your face ripples like waves under the skin',
      carer: "The person's face ripples like waves under the skin",
      nurse: 'Undulating, myokymic movement',
    },
  },
};
