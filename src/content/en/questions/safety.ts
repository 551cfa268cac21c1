import type { QuestionWords } from '../../words.ts';
import { noneOfThese, notSure } from './not-sure.ts';

export const emergency: QuestionWords<'emergency'> = {
  title: {
    self: 'Do you have any of these now, or did one begin in the last 7 days?',
    carer: 'Does the person have any of these now, or did one begin in the last 7 days?',
    nurse: 'Any of these signs now, or with onset in the last 7 days?',
  },
  hint: {
    self: 'Tick each sign that is there now or began in the last 7 days, even if it is over.',
    carer: 'Tick each sign that is there now or began in the last 7 days, even if it is over.',
    nurse: 'Tick all that apply. Include signs that have resolved.',
  },
  why: 'These can be signs of a stroke or of other trouble that needs help now. Tick a sign, too, if it is over now.',
  name: 'Signs of an emergency',
  options: {
    'face-droop': {
      label: 'One side of the face suddenly hangs down',
      hint: 'This began within minutes, or it was there on waking up. Do not tick this for a face that is only pulled up or twitching.',
    },
    'limb-weakness': { label: 'An arm or a leg is suddenly weak or numb' },
    speech: {
      label: 'Speech is suddenly slurred, or the words cannot be found',
      head: 'Speech is suddenly slurred',
    },
    'thunderclap-headache': {
      label: 'The worst headache ever, sudden and at its worst within minutes',
    },
    'seizure-or-blackout': {
      label: 'A sudden seizure (fit) with loss of awareness, or suddenly fainting',
      head: 'A sudden seizure (fit)',
      hint: 'In a seizure, people shake, get stiff, or stare and do not answer. They do not notice what happens.',
    },
    'vision-loss': {
      label: 'Sudden loss of sight with the lids open, or suddenly seeing double',
      head: 'Sudden loss of sight',
      hint: 'In one eye or in both. Do not tick this if sight is lost only because a twitch shuts the eye.',
    },
    'vertigo-unsteady-or-deaf': {
      label: 'The room suddenly spins, and with this it is hard to walk straight or to hear with one ear',
      head: 'The room suddenly spins',
    },
    'breathing-or-swallowing': {
      label: 'New trouble with breathing, swallowing or speaking',
      hint: 'This began suddenly, or within the last 7 days.',
    },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {
    'face-arm-speech': 'Face, arms and speech',
    'head-and-eyes': 'Head, eyes and ears',
    'whole-body': 'The whole body',
  },
};

export const sameDay: QuestionWords<'same-day'> = {
  title: {
    self: 'Do you have any of these now?',
    carer: 'Does the person have any of these now?',
    nurse: 'Any of these signs now?',
  },
  hint: {
    self: 'Tick all that apply to you, no matter when they began. Some answers say how long ago.',
    carer: 'Tick all that apply to the person, no matter when they began. Some answers say how long ago.',
    nurse: 'Tick all that apply, whatever the onset, unless the answer names a time.',
  },
  why:
    'These signs need care today. ' +
    'Some treatments for a weak face work best in the first 3 days. An eye that stays open can be harmed.',
  name: 'Signs for today',
  options: {
    'weakness-under-3-days': {
      label: 'One side of the face became weak in the last 3 days',
      hint: 'The weakness grew within hours to days. A twitch is not weakness.',
    },
    'eye-exposed': {
      label: 'One eye does not shut fully or blink by itself, or the face is weak and an eye is sore or red',
      head: 'One eye does not shut fully',
      hint: {
        self: 'Not fully means that a gap stays open when you try. Tick this, too, if the face is weak and an eye burns or sees less clearly.',
        carer:
          'Not fully means that a gap stays open when the person tries. Tick this, too, if the face is weak and an eye burns or sees less clearly.',
        nurse: 'A gap stays open on closure by will, or no blink. Also burning or blur beside a weak face.',
      },
    },
    'ear-blisters': {
      label: 'Blisters in or near an ear or in the mouth',
      hint: 'Now, or at any time in the last 2 weeks.',
    },
    'hearing-loss-sudden': { label: 'Hearing was lost within 3 days or less, at some time in the last 30 days' },
    'weakness-both-sides': {
      label: 'Both sides of the face became weak',
      hint: 'A twitch or a squeeze is not weakness.',
    },
    'tingling-cramps': { label: 'Tingling around the mouth and in the fingers, with cramps' },
    'arm-jerks-with-face': {
      label: 'An arm or hand jerks or stiffens at the same moment as the face',
      hint: 'Sometimes or often.',
    },
    'new-confusion': {
      label: 'New confusion, memory trouble or a change in how a person acts',
      head: 'New confusion',
      // Four weeks is a judgement: the sources say "new" and give no number.
      hint: 'Tick this for a change in the last 4 weeks. Do not tick it for memory trouble that is long known and has not changed.',
    },
    'locked-jaw-neck-or-eyes': {
      label: 'The jaw, neck or eyes cannot be moved, or are pulled to one side',
      head: 'The jaw, neck or eyes cannot be moved',
      hint: 'Tick this, too, if eating or drinking is not possible.',
    },
    'lid-or-pupil': {
      label: 'One upper lid hangs lower, or one pupil has changed in size',
      hint: 'This is new. The lid hangs lower and does not squeeze. The pupil is the black dot in the eye.',
    },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {
    'face-and-eyes': 'Face and eyes',
    ears: 'Ears',
    'body-and-mind': 'Body and mind',
  },
};

export const weakness: QuestionWords<'weakness'> = {
  title: {
    self: 'Is one side of your face weak, or does it hang down, when your face does not twitch?',
    carer: "Is one side of the person's face weak, or does it hang down, when the face does not twitch?",
    nurse: 'Is one side of the face weak between spasms, or without any?',
  },
  hint: {
    self: 'Answer this even if your face never twitches. Choose the best match.',
    carer: 'Answer this even if the face never twitches. Choose the best match.',
    nurse: 'Judge the face at rest. Choose the best match.',
  },
  why:
    'Weakness that came suddenly needs care fast. Weakness that grows needs care soon. ' +
    'Slight weakness that stays the same can be part of hemifacial spasm.',
  name: 'Weakness',
  options: {
    none: { label: 'No, the face is not weak' },
    'slight-unchanged': { label: 'Slightly weak, and the same for a long time' },
    'worse-over-weeks': { label: 'Weak, and getting worse from week to week' },
    'sudden-over-3-days-ago': {
      label: 'Suddenly weak more than 3 days ago, and still weak now',
      hint: 'No doctor has said why.',
    },
    'left-over': {
      label: 'Still weak after a palsy, stroke, injury or operation',
      hint: 'A doctor has named the cause, and the weakness is not getting worse.',
    },
    'since-botulinum': { label: 'Weak since botulinum injections', hint: 'Botox is one brand name.' },
    'not-sure': notSure,
  },
  groups: {},
};
