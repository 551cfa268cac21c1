import type { QuestionWords } from '../../words.ts';
import { notSure } from './not-sure.ts';

export const control: QuestionWords<'control'> = {
  title: {
    self: 'Can you hold the movement back for a short time?',
    carer: 'Can the person hold the movement back for a short time?',
    nurse: 'Can the movement be held back for a short time?',
  },
  hint: 'Choose the one that fits best.',
  why:
    'A tic can often be held back for a while. A light touch can ease some other twitches. ' +
    'Many twitches come no matter what.',
  name: 'Holding it back',
  options: {
    'cannot-stop': { label: 'No, it cannot be stopped' },
    'yes-by-trying': { label: 'Yes, for a while, by trying' },
    'urge-builds-up': { label: 'Yes, but an urge builds up first, and the movement brings relief' },
    'touch-or-trick': {
      label: 'Yes, by a light touch of the face or another small trick',
      hint: 'Holding the lid open does not count.',
    },
    'when-distracted': { label: 'It stops when the mind is on something else' },
    'not-sure': notSure,
  },
  groups: {},
};

export const frequency: QuestionWords<'frequency'> = {
  title: 'How often does the twitching come now?',
  hint: 'Choose the one that fits best.',
  why:
    'Hemifacial spasm often comes and goes at first. Later it can be there most of the time. ' +
    'A movement that never stops can have other causes.',
  name: 'How often',
  options: {
    'rarely-or-gone': {
      label: 'Hardly ever now, or gone for the time being',
      hint: 'It may have gone after treatment.',
    },
    'few-a-week': { label: 'A few times a week' },
    'daily-on-and-off': { label: 'Every day, on and off' },
    bouts: { label: 'Weeks with twitches, then weeks or months without' },
    'most-of-the-day': { label: 'Most of the day' },
    'never-stops': { label: 'It never stops', hint: 'It goes on without any pause.' },
    'not-sure': notSure,
  },
  groups: {},
};

export const trend: QuestionWords<'trend'> = {
  title: 'How have the twitches changed since they began?',
  hint: 'Choose the one that fits best.',
  why: 'The twitches of hemifacial spasm are brief at first. They tend to last longer as time goes on.',
  name: 'Change so far',
  options: {
    'longer-or-more-often': { label: 'They last longer or come more often' },
    'the-same': { label: 'They are the same' },
    better: { label: 'They are better' },
    'not-sure': notSure,
  },
  groups: {},
};

export const triggers: QuestionWords<'triggers'> = {
  title: 'What brings the twitching on or makes it worse?',
  hint: 'Tick all that fit.',
  why: 'Stress makes most kinds of twitch worse. Some of the other triggers can point to one cause or another.',
  name: 'Triggers',
  options: {
    'face-movement': { label: 'Smiling, talking, eating or shutting the eyes' },
    stress: { label: 'Stress' },
    tiredness: { label: 'Being tired' },
    'light-wind-or-reading': { label: 'Bright light, wind or reading' },
    caffeine: { label: 'Coffee, tea, cola or energy drinks' },
    'eating-or-cold': { label: 'Eating, or cold air' },
    'chewing-or-cold': { label: 'Hard chewing or cold air, felt in the jaw' },
    'face-touch': { label: 'Touching the face' },
    nothing: { label: 'Nothing brings it on or makes it worse' },
    'not-sure': notSure,
  },
  groups: {
    'face-and-jaw': 'Face and jaw',
    'day-to-day': 'Day to day',
  },
};

export const sleep: QuestionWords<'sleep'> = {
  title: {
    self: 'Has anyone seen your face twitch while you were asleep?',
    carer: "Has anyone seen the person's face twitch during sleep?",
    nurse: 'Has anyone seen the face twitch during sleep?',
  },
  hint: 'Choose one. It is fine if nobody knows.',
  why:
    'Hemifacial spasm can go on during sleep, though less than by day. ' +
    'A twitch that stops in sleep may still be hemifacial spasm.',
  name: 'Sleep',
  options: {
    yes: { label: 'Yes, it was seen during sleep' },
    stops: { label: 'No, somebody looked and it stops' },
    'nobody-looked': { label: 'Nobody has looked' },
    'not-sure': notSure,
  },
  groups: {},
};
