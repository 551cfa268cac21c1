import type { QuestionWords } from '../../words.ts';
import { notSure } from './not-sure.ts';

export const control: QuestionWords<'control'> = {
  title: {
    self: 'Can you stop the movement for a short time?',
    carer: 'Can the person stop the movement for a short time?',
    nurse: 'Can the movement be stopped for a short time?',
  },
  hint: 'Choose the best match.',
  why:
    'A tic can often be stopped for a while. A light touch can ease some other twitches. ' +
    'Many twitches cannot be stopped at all.',
  name: 'Stopping the movement',
  options: {
    'cannot-stop': { label: 'No, it cannot be stopped' },
    'yes-by-trying': { label: 'Yes, for a while, by trying' },
    'urge-builds-up': { label: 'Yes, but first the need to move grows, and after the movement it feels better' },
    'touch-or-trick': {
      label: 'Yes, by a light touch of the face or some other small action',
      hint: 'Do not choose this for holding the lid open.',
    },
    'when-distracted': { label: 'The movement stops during another task or thought' },
    'not-sure': notSure,
  },
  groups: {},
};

export const frequency: QuestionWords<'frequency'> = {
  title: 'How often does the twitching come now?',
  hint: 'Choose the best match.',
  why:
    'Hemifacial spasm often comes and goes at first. Later it can be there most of the time. ' +
    'A movement that never stops can have other causes.',
  name: 'How often',
  options: {
    'rarely-or-gone': {
      label: 'Hardly ever now, or not at all for now',
      hint: 'Choose this, too, if treatment has stopped the twitching for now.',
    },
    'few-a-week': { label: 'A few times a week' },
    'daily-on-and-off': { label: 'Every day, with breaks' },
    bouts: { label: 'Weeks with twitches, then weeks or months without' },
    'most-of-the-day': { label: 'Most of the day' },
    'never-stops': { label: 'The twitching never stops', hint: 'There is no pause at all.' },
    'not-sure': notSure,
  },
  groups: {},
};

export const trend: QuestionWords<'trend'> = {
  title: 'How have the twitches changed since they began?',
  hint: 'Choose the best match.',
  why: 'The twitches of hemifacial spasm are brief at first. With time, they tend to last longer.',
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
  title: 'What starts the twitching or makes it worse?',
  hint: 'Tick all that apply.',
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
    nothing: { label: 'Nothing starts the twitching or makes it worse' },
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
    'Hemifacial spasm can continue during sleep, though less than by day. ' +
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
