import type { SummaryWords } from '../../summary-words.ts';

/**
 * Told as the safety net, so each is something that happens and can be seen or felt, whole without its question. As short as
 * can be without losing "suddenly", "new" or a time: it is read in fear, and never folded.
 */
export const newSigns: SummaryWords['newSigns'] = {
  emergency: {
    'face-droop': {
      patient: 'Face suddenly hangs on one side',
      nurse: 'One side of the face suddenly hangs down',
    },
    'limb-weakness': {
      patient: 'Arm or leg suddenly weak or numb',
      nurse: 'Sudden limb weakness or numbness',
    },
    speech: {
      patient: 'Speech suddenly slurred or lost',
      nurse: 'Sudden speech disturbance',
    },
    'vision-loss': {
      patient: 'Sight suddenly lost or double, with the lids open',
      nurse: 'Sudden visual loss or diplopia with the lids open',
    },
    'thunderclap-headache': {
      patient: 'Worst headache ever, in minutes',
      nurse: 'Thunderclap headache',
    },
    'vertigo-unsteady-or-deaf': {
      patient: 'Room suddenly spins, and it is hard to walk straight or to hear with one ear',
      nurse: 'Acute vertigo, together with unsteadiness or new deafness',
    },
    'seizure-or-blackout': {
      patient: 'Seizure (fit) with loss of awareness, or fainting',
      nurse: 'Seizure with loss of awareness, or blackout',
    },
    'breathing-or-swallowing': {
      patient: 'New trouble breathing or swallowing',
      nurse: 'New trouble breathing or swallowing',
    },
  },
  'same-day': {
    'weakness-under-3-days': {
      patient: 'Face gets weak on one side, within hours to days',
      nurse: 'New unilateral facial weakness within hours to 72 h',
    },
    'eye-exposed': {
      patient: 'One eye does not shut fully or blink by itself, or the face is weak and an eye is sore or red',
      nurse: 'Incomplete eye closure or no blink, or facial weakness with a sore or red eye',
    },
    'arm-jerks-with-face': {
      patient: 'Arm or hand jerks or stiffens at the same moment as the face',
      nurse: 'Arm or hand moves synchronously with the face',
    },
    'lid-or-pupil': {
      patient: 'One upper lid hangs lower, or one pupil changes in size',
      nurse: 'New ptosis or anisocoria',
    },
    'hearing-loss-sudden': {
      patient: 'Hearing lost in 3 days or less',
      nurse: 'Sudden hearing loss (3 days or less)',
    },
    'ear-blisters': {
      patient: 'Blisters in or near an ear or in the mouth',
      nurse: 'Aural or oral vesicles',
    },
    'new-confusion': {
      patient: 'New confusion, or new trouble with memory',
      nurse: 'New confusion, memory or personality change',
    },
  },
  weakness: {
    'worse-over-weeks': {
      patient: 'Face gets weaker week by week',
      nurse: 'Facial weakness, progressive from week to week',
    },
  },
  impact: {
    'eye-shuts-driving-or-walking': {
      patient: 'Eye shuts so that driving or walking is not safe',
      nurse: 'Involuntary eye closure makes driving or walking unsafe',
    },
  },
  pain: {
    numbness: {
      patient: 'Part of the face feels numb',
      nurse: 'Facial numbness',
    },
    'electric-shocks': {
      patient: 'Sharp pain in the face, like shocks',
      nurse: 'Electric-shock facial pain',
    },
  },
  'nerve-signs': {
    'double-vision': {
      patient: 'Things start to look double',
      nurse: 'Diplopia',
    },
    lump: {
      patient: 'Lump by the ear, jaw or neck',
      nurse: 'Lump by the ear, jaw or neck',
    },
  },
  ears: {
    'hearing-worse-over-weeks': {
      patient: 'One ear gets more deaf within weeks',
      nurse: 'Unilateral hearing loss within 4 to 90 days',
    },
  },
  movement: {
    ripples: {
      patient: 'Face ripples like waves under the skin',
      nurse: 'Undulating, myokymic movement',
    },
  },
};
