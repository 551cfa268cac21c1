import type { QuestionWords } from '../../words.ts';
import { noneOfThese, notSure } from './not-sure.ts';

export const history: QuestionWords<'history'> = {
  title: {
    self: 'Have you ever had any of these?',
    carer: 'Has the person ever had any of these?',
    nurse: 'Any of these in the history?',
  },
  hint: {
    self: 'Before the trouble began, or known now. Tick all that fit.',
    carer: 'Before the trouble began, or known now. Tick all that fit.',
    nurse: 'Before onset, or known now. Tick all that apply.',
  },
  why:
    'Some things in the past can lead to a twitch later. A face palsy is one of them. ' +
    'Others help a doctor to choose tests and treatment.',
  name: 'Health history',
  options: {
    'face-palsy': {
      label: "Bell's palsy or another face palsy, past or present",
      hint: 'A palsy is a face that went weak or would not move.',
    },
    'face-injury-or-surgery': {
      label: 'Injury or surgery to the face, ear, jaw, neck or skull',
      hint: 'This includes surgery on teeth or the thyroid, or to change looks.',
    },
    shingles: { label: 'Shingles' },
    'multiple-sclerosis': { label: 'Multiple sclerosis (MS)' },
    'stroke-or-tia': { label: 'A stroke or mini-stroke (TIA)' },
    cancer: { label: 'Cancer, now or in the past' },
    epilepsy: { label: 'Epilepsy' },
    'tics-in-childhood': {
      label: 'Tics since childhood',
      hint: 'Such as blinks, jerks or sounds, over and over.',
    },
    'relative-with-same': { label: 'A relative with the same kind of twitch' },
    'high-blood-pressure': { label: 'High blood pressure' },
    'known-tumour-or-aneurysm': {
      label: 'A brain tumour or aneurysm, treated or being watched',
      hint: 'An aneurysm is a bulge in a blood vessel.',
    },
    'hfs-diagnosed': { label: 'A doctor has already named hemifacial spasm' },
    'weak-immunity': {
      label: 'Weak defences against infection',
      hint: 'Such as from HIV, a transplant, cancer drugs, or steroids for more than 4 weeks.',
    },
    pregnant: { label: 'Pregnant now, or gave birth in the last 6 weeks' },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: {
    'face-and-nerves': 'Face and twitching',
    'brain-and-nerves': 'Brain and nerves',
    'general-health': 'General health',
  },
};

export const palsyRecovery: QuestionWords<'palsy-recovery'> = {
  title: 'How long ago was the face palsy, and did it get better?',
  hint: 'If there was more than one, think of the last one.',
  why:
    'A palsy that does not get better needs a check. ' +
    'One that got better can still lead to face movements months later.',
  name: 'Face palsy',
  options: {
    'under-3-weeks': { label: 'Less than 3 weeks ago' },
    '3-weeks-to-5-months': { label: '3 weeks to 5 months ago, and getting better' },
    'over-5-months': { label: 'More than 5 months ago, and better, fully or in part' },
    'over-3-weeks-no-better': { label: 'More than 3 weeks ago, and no better at all' },
    'not-sure': notSure,
  },
  groups: {},
};

export const medicines: QuestionWords<'medicines'> = {
  title: {
    self: 'Do you take, or have you ever taken, any of these?',
    carer: 'Does the person take, or did they ever take, any of these?',
    nurse: 'Any of these medicines, now or ever?',
  },
  hint: {
    self: 'For more than a few days, now or ever. Do not stop any medicine.',
    carer: 'For more than a few days, now or ever. Do not stop any medicine.',
    nurse: 'For more than a few days, now or ever. Do not advise stopping any medicine.',
  },
  why: 'Some medicines can cause movements of the face. Others matter when a doctor plans treatment.',
  name: 'Medicines',
  options: {
    antipsychotic: {
      label: 'An antipsychotic',
      hint: 'A medicine for the mind, such as for hearing voices or very high moods.',
    },
    'anti-sickness': {
      label: 'A medicine to stop feeling sick or throwing up',
      hint: 'Such as for migraine, or with cancer drugs.',
    },
    stimulant: { label: 'A stimulant', hint: 'Such as for ADHD.' },
    'epilepsy-or-nerve-pain': {
      label: 'A medicine for epilepsy or nerve pain',
      hint: 'Such as for fits, for pain after shingles or to ward off migraine.',
    },
    botulinum: {
      label: 'Botulinum injections in the face, such as Botox',
      hint: 'Such as for a twitch or for wrinkles. Tick this even if it was only once.',
    },
    'started-or-raised-7-days': {
      label: 'A drug for the mind or to stop throwing up, begun or raised in the last 7 days',
      hint: 'Such as for hearing voices, for low mood or for feeling sick. Raised means a higher dose.',
    },
    'blood-thinner': { label: 'A blood thinner', hint: 'It helps to prevent clots or a stroke.' },
    none: noneOfThese,
    'not-sure': notSure,
  },
  groups: { 'by-mouth': 'Medicines', injections: 'Injections' },
};

export const impact: QuestionWords<'impact'> = {
  title: {
    self: 'How does the trouble affect your daily life?',
    carer: "How does the trouble affect the person's daily life?",
    nurse: "How does the trouble affect the patient's daily life?",
  },
  hint: 'Tick all that fit.',
  why:
    'An eye that shuts can be a danger on the road and on foot. ' +
    'How a twitch affects daily life also helps in planning care.',
  name: 'Daily life',
  options: {
    'eye-shuts-driving-or-walking': {
      label: 'The eye shuts so that driving or walking is not safe',
      hint: 'Tick this, too, if the only good eye shuts.',
    },
    'reading-or-screens': { label: 'Reading or using screens is hard' },
    'avoids-people': { label: 'Staying away from other people' },
    'low-or-worried': { label: 'Feeling low or worried' },
    'low-mood': { label: 'Feeling low or without hope' },
    worried: { label: 'Feeling worried or tense' },
    'poor-sleep': { label: 'Sleeping badly' },
    little: { label: 'It has little effect' },
    'not-sure': notSure,
  },
  groups: { 'getting-about': 'Getting about', mood: 'Mood and sleep' },
};
