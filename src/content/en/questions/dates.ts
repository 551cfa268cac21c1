import type { QuestionWords } from '../../words.ts';
import { noneOfThese, notSure } from './not-sure.ts';

export const sameDayMore: QuestionWords<'same-day-more'> = {
  title: {
    patient: 'Is any of these there as well?',
    nurse: 'Any of these as well?',
  },
  hint: 'Now, or in the last 7 days. Tick all that apply.',
  why: 'See a doctor today in any case. With some of these you may need help faster, or another place to go.',
  name: 'Also today',
  options: {
    'ear-pain': { label: 'Pain in or behind an ear' },
    'head-eye-or-neck-pain': { label: 'New pain in the head, in an eye or in the neck' },
    'double-vision': { label: 'Double vision' },
    'face-numb': { label: 'Part of the face is numb' },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {},
};

export const strokeWhen: QuestionWords<'stroke-when'> = {
  title: 'When was the last stroke or mini-stroke, and has a doctor checked it?',
  hint: 'Checked means that a doctor looked for the cause of that stroke or mini-stroke.',
  why:
    'After a stroke or mini-stroke a new one can come soon. ' +
    'If no doctor has checked it, you need care today, no matter how long ago it was.',
  name: 'Stroke',
  options: {
    'not-assessed-7-days': { label: 'In the last 7 days, and no doctor has checked it' },
    'not-assessed-longer-ago': { label: 'More than 7 days ago, and no doctor has checked it' },
    'not-assessed-date-not-sure': { label: 'No doctor has checked it, and I am not sure when it was' },
    'assessed-under-3-months': { label: 'In the last 3 months, and a doctor has checked it' },
    'assessed-over-3-months': { label: 'More than 3 months ago, and a doctor has checked it' },
    'assessed-date-not-sure': { label: 'A doctor has checked it, and I am not sure when it was' },
    'not-sure': {
      label: {
        self: 'I am not sure if a doctor checked it',
        carer: 'Not sure if a doctor checked it',
        nurse: 'Not sure whether it was assessed',
      },
    },
  },
  groups: {},
};

export const historyRecent: QuestionWords<'history-recent'> = {
  title: 'Was any of these in the time that is named?',
  hint: 'Think of hurts, surgery, shingles or cancer. Tick all that apply.',
  why: 'A fresh injury or fresh shingles can harm the nerve of the face. So can some cancers.',
  name: 'How recent',
  options: {
    'injury-4-weeks': {
      label: 'An injury or operation in the last 4 weeks',
      hint: 'Of the face, ear, jaw, teeth, neck or skull.',
    },
    'shingles-face-4-weeks': { label: 'Shingles of the face or the ear in the last 4 weeks' },
    'cancer-face-or-5-years': {
      label: 'Cancer in the last 5 years, or at any time in the head, neck or skin of the face',
    },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {},
};
