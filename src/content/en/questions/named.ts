import type { QuestionWords } from '../../words.ts';
import { spasmIs } from '../what-it-is.ts';
import { noneOfThese, notSure } from './not-sure.ts';

export const named: QuestionWords<'named'> = {
  title: {
    self: 'Has a doctor already told you what this is?',
    carer: 'Has a doctor already told the person what this is?',
    nurse: 'Has a doctor already named the condition?',
  },
  hint: 'Choose a name only if the doctor was sure of it.',
  why:
    'If hemifacial spasm has a name already, you need advice on it and not a check. ' +
    'We then ask only what is new since that day.',
  name: 'Named by a doctor',
  options: {
    'hfs-last-12-months': {
      label: 'Yes: hemifacial spasm, in the last 12 months',
      hint: `In it, ${spasmIs}.`,
    },
    'hfs-longer-ago': { label: 'Yes: hemifacial spasm, more than 12 months ago' },
    blepharospasm: { label: 'Yes: blepharospasm', hint: 'Both eyes squeeze shut.' },
    'after-a-palsy': { label: 'Yes: face movements after a palsy', hint: 'Doctors call this synkinesis.' },
    other: { label: 'Yes: something else' },
    'only-possible': { label: 'A doctor said "possible", or was not sure' },
    no: { label: 'No' },
    'not-sure': notSure,
  },
  groups: {},
};

export const newSince: QuestionWords<'new-since'> = {
  title: {
    patient: 'Is any of these new since a doctor named hemifacial spasm?',
    nurse: 'Any of these new since the diagnosis?',
  },
  hint: 'Tick all that apply. Tick a sign even if you think that the spasm explains it.',
  why:
    'The name explains the twitch. A new sign can have another cause. ' +
    'If one is there, or you are not sure, we ask all the questions.',
  name: 'New since then',
  options: {
    'weakness-or-droop': { label: 'The face is weak or hangs down when it does not twitch' },
    'numbness-or-electric-pain': { label: 'The face is numb, or has sharp shocks of pain' },
    'hearing-or-balance': { label: 'Worse hearing in one ear, or trouble with balance' },
    'double-vision-or-painful-blur': { label: 'Double vision, or blurred sight with pain in the eye' },
    'limb-weak-numb-or-clumsy': { label: 'An arm or a leg is weak, numb or clumsy' },
    'voice-or-swallowing': { label: 'A hoarse voice, or trouble with swallowing' },
    'new-headache': { label: 'A new kind of headache' },
    lump: { label: 'A lump by the ear, jaw or neck' },
    'stroke-or-tia': { label: 'A stroke or mini-stroke, or one that no doctor has checked' },
    'other-side': { label: 'The other side of the face twitches, too' },
    'beats-or-never-stops': { label: 'The twitch never stops, or has the same rhythm all the time' },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {
    'face-and-eyes': 'Face, eyes and ears',
    'rest-of-body': 'Head, body and voice',
    twitch: 'The twitch',
  },
};

export const lastInjection: QuestionWords<'last-injection'> = {
  title: {
    self: 'When was your last botulinum injection for the spasm?',
    carer: "When was the person's last botulinum injection for the spasm?",
    nurse: 'When was the last botulinum injection for the spasm?',
  },
  hint: 'Botox is one brand name.',
  why: 'An injection works for about 3 to 4 months. Then the spasm comes back, and that alone is not a new sign.',
  name: 'Last injection',
  options: {
    'under-4-weeks': { label: 'In the last 4 weeks' },
    '1-to-4-months': { label: 'More than 4 weeks ago, up to 4 months' },
    'over-4-months': { label: 'More than 4 months ago' },
    planned: { label: 'None yet, but one is planned' },
    never: { label: 'Never' },
    'not-sure': notSure,
  },
  groups: {},
};

export const injectionEffects: QuestionWords<'injection-effects'> = {
  title: {
    self: 'Since your last injection, is any of these new?',
    carer: "Since the person's last injection, is any of these new?",
    nurse: 'New since the last injection?',
  },
  hint: 'Tick all that apply now.',
  why:
    'The medicine can weaken muscles near the place of the injection. ' +
    'In rare cases the medicine spreads to the throat. That needs help now.',
  name: 'After the injection',
  options: {
    'breathing-swallowing-or-speech': { label: 'Breathing, swallowing or speaking is hard' },
    'pupil-double-or-pain': {
      label: 'One pupil is larger or smaller, or there is double vision or new pain',
      hint: 'The pupil is the black dot in the eye. Pain means in the head, eye or neck.',
    },
    'lid-lower': { label: 'An upper lid hangs lower than before' },
    'eye-does-not-blink': {
      label: 'An eye does not blink by itself, or burns, or sight in the eye is blurred',
      hint: 'Tick this even if the eye still shuts when you try.',
    },
    'face-weaker': { label: 'The mouth or the cheek is weaker, or hangs down' },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {},
};
