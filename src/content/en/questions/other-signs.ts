import type { QuestionWords } from '../../words.ts';
import { noneOfThese, notSure } from './not-sure.ts';

export const pain: QuestionWords<'pain'> = {
  title: {
    self: 'Do you have pain or a numb feeling on the side with the trouble?',
    carer: 'Does the person have pain or a numb feeling on the side with the trouble?',
    nurse: 'Is there pain or loss of feeling on the affected side?',
  },
  hint: 'Tick all that apply.',
  why: 'Many people with hemifacial spasm have no pain. Some feel an ache. Sharp shocks or a numb face need a check.',
  name: 'Pain',
  options: {
    none: { label: 'No pain, and nothing feels numb' },
    ache: { label: 'An ache, a tight or tired feeling, or pain during the pull' },
    'electric-shocks': { label: 'Sharp shocks, like electricity' },
    'jaw-cramp': { label: 'Cramp in the jaw' },
    'ear-pain': { label: 'Pain in or behind the ear' },
    'chewing-pain': { label: 'Pain in the jaw or temple that comes with chewing' },
    numbness: { label: 'Part of the face feels numb' },
    'not-sure': notSure,
  },
  groups: {},
};

export const ears: QuestionWords<'ears'> = {
  title: {
    self: 'Have you noticed any of these in your ears or balance?',
    carer: 'Has the person noticed any of these in the ears or balance?',
    nurse: 'Any trouble with the ears or balance?',
  },
  hint: 'Tick all that apply.',
  why:
    'A click at the moment of the twitch matches hemifacial spasm. ' +
    'Ringing or hearing loss in one ear can have another cause and needs a check.',
  name: 'Ears and balance',
  options: {
    'click-with-twitch': { label: 'A click or low sound in the ear at the moment of each twitch' },
    'ringing-one-ear': { label: 'Ringing in one ear' },
    'hearing-slowly-worse': { label: 'Hearing in one ear got slowly worse, within months or years' },
    'hearing-worse-over-weeks': {
      label: 'Hearing in one ear got worse within 4 to 90 days',
      hint: 'Tick this, too, if hearing was lost suddenly more than 30 days ago.',
    },
    'dizzy-or-unsteady': { label: 'Dizzy or unsteady' },
    'hearing-both-or-old': { label: 'Poor hearing that is the same in both ears, or has not changed for years' },
    'pulse-noise-one-ear': {
      label: 'A noise in one ear in time with the heartbeat',
      hint: 'Not the click at each twitch.',
    },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: { sounds: 'Sounds', hearing: 'Hearing and balance' },
};

// Six months is a judgement: no source gives a number.
export const nerveSigns: QuestionWords<'nerve-signs'> = {
  title: {
    self: 'Have you had any of these in the last 6 months?',
    carer: 'Has the person had any of these in the last 6 months?',
    nurse: 'Any of these in the last 6 months?',
  },
  hint: 'Tick all that apply. Some answers name their own time.',
  why:
    'A twitch alone matches hemifacial spasm. ' +
    'Signs in other places can point to a cause in the brain or near a nerve, and need a check.',
  name: 'Other signs',
  options: {
    'double-vision': { label: 'Seeing double' },
    'eye-pain-and-blur': {
      label: 'Blurred sight in one eye with pain, for days or more',
      hint: 'Tick this if it is new. Tick it, too, if it was at any time in the past and no doctor has ever explained it.',
    },
    'limb-numb-or-weak': {
      label: 'An arm or leg numb or weak for more than a day',
      hint: 'Tick this if it is new. Tick it, too, if it was at any time in the past and no doctor has ever explained it.',
    },
    clumsy: { label: 'A hand or leg that has become clumsy' },
    'voice-or-swallowing': { label: 'A hoarse voice, or trouble swallowing' },
    'new-headaches': {
      label: 'A new kind of headache',
      hint: 'Or headaches that are worse in the morning, or come with vomiting.',
    },
    'tender-scalp': { label: 'The scalp or a temple is newly sore to touch' },
    'sight-changed': { label: 'Sight has changed, but not suddenly' },
    'eye-red-or-swollen': { label: 'An eye that is red, sore or swollen' },
    fever: { label: 'A fever of 38 °C or more in the last 7 days' },
    lump: { label: 'A lump by the ear, jaw or neck' },
    'sudden-sign-over-a-week-ago': {
      label: 'Suddenly a face that hangs down, a weak limb or lost speech, more than 7 days ago',
      hint: 'Even if the sign is over now. No doctor has ever checked it.',
    },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {
    'eyes-and-head': 'Eyes and head',
    'arms-and-legs': 'Arms, legs and sudden signs',
    'throat-and-neck': 'Throat and neck',
  },
};
