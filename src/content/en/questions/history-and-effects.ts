import type { QuestionWords } from '../../words.ts';
import { noneOfThese, notSure } from './not-sure.ts';

export const history: QuestionWords<'history'> = {
  title: {
    self: 'Have you ever had any of these?',
    carer: 'Has the person ever had any of these?',
    nurse: 'Any of these in the history?',
  },
  hint: {
    self: 'Before the trouble began, or known now. Tick all that apply to you.',
    carer: 'Before the trouble began, or known now. Tick all that apply to the person.',
    nurse: 'Before onset, or known now. Tick all that apply.',
  },
  why:
    'Some things in the past can lead to a twitch later. A face palsy is one of them. ' +
    'Others help a doctor to choose tests and treatment.',
  name: 'Health history',
  options: {
    'face-palsy': {
      label: "Bell's palsy or another face palsy, past or present",
      hint: 'In a palsy, one side of the face is weak or cannot move.',
    },
    'face-injury-or-surgery': {
      label: 'Injury or surgery to the face, ear, jaw, neck or skull',
      hint: 'This includes dental work, such as a tooth taken out. And surgery on the thyroid, or for a new look.',
    },
    shingles: { label: 'Shingles' },
    'multiple-sclerosis': { label: 'Multiple sclerosis (MS)' },
    'stroke-or-tia': { label: 'A stroke or mini-stroke (TIA)' },
    cancer: { label: 'Cancer, now or in the past' },
    epilepsy: { label: 'Epilepsy' },
    'tics-in-childhood': {
      label: 'Tics since childhood',
      hint: 'Such as blinks, jerks or sounds, again and again.',
    },
    'relative-with-same': { label: 'A relative with the same kind of twitch' },
    'high-blood-pressure': { label: 'High blood pressure' },
    'known-tumour-or-aneurysm': {
      label: 'A brain tumour or aneurysm, treated, or checked by doctors from time to time',
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
    carer: 'Does the person take any of these, now or ever before?',
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
      hint: 'A medicine for the mind, such as for hearing voices. Or for mania (far too much energy).',
    },
    'anti-sickness': {
      label: 'A medicine against nausea or vomiting',
      hint: 'Nausea is a feeling that you will vomit. Such as for migraine, or with cancer drugs.',
    },
    stimulant: { label: 'A stimulant', hint: 'Such as for ADHD.' },
    'epilepsy-or-nerve-pain': {
      label: 'A medicine for epilepsy or nerve pain',
      hint: 'Such as for seizures, for pain after shingles or to prevent migraine.',
    },
    botulinum: {
      label: 'Botulinum injections in the face, such as Botox',
      hint: 'Such as for a twitch or for wrinkles. Tick this even if it was only once.',
    },
    'started-or-raised-7-days': {
      label: 'A drug for the mind or against nausea, begun or raised in the last 7 days',
      hint: 'Such as for hearing voices or for low mood. Raised means a higher dose.',
    },
    'blood-thinner': { label: 'A medicine against blood clots (blood thinner)', hint: 'Such as to prevent a stroke.' },
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
  hint: 'Tick all that apply.',
  why:
    'An eye that shuts can be a danger on the road and on foot. ' +
    'How a twitch affects daily life also helps in planning care.',
  name: 'Daily life',
  options: {
    'eye-shuts-driving-or-walking': {
      label: 'The eye shuts so that driving or walking is not safe',
      hint: 'Tick this, too, if the only eye that sees well shuts.',
    },
    'reading-or-screens': { label: 'Reading or using screens is hard' },
    'avoids-people': { label: 'Staying away from other people' },
    'low-or-worried': { label: 'Feeling low or worried' },
    'low-mood': { label: 'Feeling low or without hope' },
    worried: { label: 'Feeling worried or tense' },
    'poor-sleep': { label: 'Sleeping badly' },
    little: { label: 'The trouble has little effect' },
    'not-sure': notSure,
  },
  groups: { 'getting-about': 'Getting about', mood: 'Mood and sleep' },
};
