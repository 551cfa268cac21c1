import type { QuestionWords } from '../../words.ts';
import { noneOfThese, notSure } from './not-sure.ts';

export const emergency: QuestionWords<'emergency'> = {
  title: {
    self: 'Do you have any of these now, or did one begin in the last week?',
    carer: 'Does the person have any of these now, or did one begin in the last week?',
    nurse: 'Any of these signs now, or with onset in the last week?',
  },
  hint: {
    self: 'Tick all that fit, even if the sign has gone.',
    carer: 'Tick all that fit, even if the sign has gone.',
    nurse: 'Tick all that apply. Include signs that have resolved.',
  },
  why:
    'These can be signs of a stroke or of other trouble that needs help right away. ' +
    'A sign that came and went still counts.',
  name: 'Signs of an emergency',
  options: {
    'face-droop': {
      label: 'One side of the face suddenly hangs down',
      hint: 'Within minutes, or found on waking. A face that is pulled up or twitching does not count.',
    },
    'limb-weakness': { label: 'An arm or a leg is suddenly weak or numb' },
    speech: { label: 'Speech is suddenly slurred, or the words will not come' },
    'thunderclap-headache': { label: 'The worst headache ever, sudden and at its peak within minutes' },
    'seizure-or-blackout': {
      label: 'A sudden fit with loss of awareness, or suddenly passing out',
      hint: 'In a fit, people shake, go stiff or go blank. They do not know what goes on.',
    },
    'vision-loss': {
      label: 'Sudden loss of sight with the lids open, or suddenly seeing double',
      hint: 'In one eye or in both. Not seeing because a twitch shuts the eye does not count.',
    },
    'vertigo-unsteady-or-deaf': { label: 'The room suddenly spins, with unsteady walking or new deafness' },
    'breathing-or-swallowing': {
      label: 'It is hard to breathe or to swallow, and this is new',
      hint: 'It came on suddenly, or over the last days.',
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
    self: 'Tick all that fit, no matter when they began. Some lines name a time.',
    carer: 'Tick all that fit, no matter when they began. Some lines name a time.',
    nurse: 'Tick all that apply, whatever the onset, unless the line names a time.',
  },
  why:
    'These signs need care today. ' +
    'Some treatments for a weak face work best in the first 3 days. An eye that stays open can be harmed.',
  name: 'Signs for today',
  options: {
    'weakness-under-3-days': {
      label: 'One side of the face became weak in the last 3 days',
      hint: 'It came on over hours to days. A twitch is not weakness.',
    },
    'eye-exposed': {
      label: 'One eye does not fully shut, or is sore and red with a weak face',
      hint: {
        self: 'Not fully means that a gap stays open when you try.',
        carer: 'Not fully means that a gap stays open when the person tries.',
        nurse: 'A gap is left on voluntary closure.',
      },
    },
    'ear-blisters': {
      label: 'Blisters in or near an ear or in the mouth',
      hint: 'Now, or at any time in the last 2 weeks.',
    },
    'hearing-loss-sudden': { label: 'Hearing was lost over 3 days or less, within the last 30 days' },
    'weakness-both-sides': {
      label: 'Both sides of the face became weak',
      hint: 'A twitch or a squeeze is not weakness.',
    },
    'tingling-cramps': { label: 'Tingling around the mouth and in the fingers, with cramps' },
    'arm-jerks-with-face': {
      label: 'An arm or hand jerks or stiffens at the same moment as the face',
      hint: 'Now and then, or often.',
    },
    'new-confusion': {
      label: 'New muddle, memory trouble or change of character',
      hint: 'It came on in the last weeks.',
    },
    'locked-jaw-neck-or-eyes': {
      label: 'Jaw, neck or eyes have locked or are pulled to one side',
      hint: 'Tick this, too, if eating or drinking is not possible.',
    },
    'lid-or-pupil': {
      label: 'One upper lid newly dropped, or one pupil newly larger or smaller',
      hint: 'The lid drops without squeezing. The pupil is the black dot in the eye.',
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
    self: 'Is one side of your face weak or droopy when it does not twitch?',
    carer: "Is one side of the person's face weak or droopy when it does not twitch?",
    nurse: 'Is one side of the face weak between spasms, or without any?',
  },
  hint: {
    self: 'Answer this even if your face never twitches. Choose the one that fits best.',
    carer: 'Answer this even if the face never twitches. Choose the one that fits best.',
    nurse: 'Judge the face at rest. Choose the best match.',
  },
  why:
    'Weakness that came suddenly needs care fast. Weakness that grows needs care soon. ' +
    'Slight weakness that stays the same can be part of hemifacial spasm.',
  name: 'Weakness',
  options: {
    none: { label: 'No, the face is not weak' },
    'slight-unchanged': { label: 'Slightly weak, and the same for a long time' },
    'worse-over-weeks': { label: 'Weak, and getting worse over weeks' },
    'sudden-over-3-days-ago': {
      label: 'Suddenly weak more than 3 days ago, and it is still there',
      hint: 'No doctor has said why.',
    },
    'left-over': {
      label: 'Left over from a palsy, stroke, injury or operation',
      hint: 'A doctor has named the cause, and it is not getting worse.',
    },
    'since-botulinum': { label: 'Weak since botulinum injections', hint: 'Botox is one brand name.' },
    'not-sure': notSure,
  },
  groups: {},
};
