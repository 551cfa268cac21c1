import { has } from '../criterion.ts';
import { guidance, judgement, study } from '../evidence-basis.ts';
import type { Findings } from './finding.ts';

/** Where inflamed arteries of the head come into question: an age that is not known never leads to less. */
const fiftyOrNotSure = has('age', '50-69', '70-or-over', 'not-sure');
const soreHead = has('nerve-signs', 'new-headaches', 'tender-scalp');

/** Signs beside the twitch: emergencies, weakness, pain, ears, nerves. Evidence sections 3, 4 and 7 (Q1, Q2, Q12 to Q16). */
export const signs = {
  'sudden-droop': {
    when: has('emergency', 'face-droop'),
    supports: { stroke: 'strong', 'bells-palsy': 'some' },
    opposes: {},
    basis: guidance('S60', 'S106'),
  },
  'sudden-limb-or-speech': {
    when: has('emergency', 'limb-weakness', 'speech'),
    supports: { stroke: 'strong' },
    opposes: { 'bells-palsy': 'some' },
    basis: guidance('S60', 'S106'),
  },
  'fast-test-positive': {
    when: has('observed-fast', 'positive'),
    supports: { stroke: 'strong' },
    opposes: {},
    basis: guidance('S106'),
  },
  'brow-still-lifts': {
    when: has('observed-forehead', 'moves'),
    supports: { stroke: 'strong' },
    opposes: { 'bells-palsy': 'some' },
    basis: guidance('N29', 'S62b'),
  },
  'brow-weak-too': {
    when: has('observed-forehead', 'weak'),
    supports: { 'bells-palsy': 'some' },
    opposes: {},
    basis: guidance('N29'),
  },
  'sudden-headache': {
    when: has('emergency', 'thunderclap-headache'),
    supports: { 'basilar-artery-aneurysm': 'strong', stroke: 'some' },
    opposes: {},
    basis: guidance('S69', 'S70'),
  },
  'fit-or-blackout': {
    when: has('emergency', 'seizure-or-blackout'),
    supports: { 'focal-seizure': 'strong' },
    opposes: {},
    basis: guidance('S71'),
  },
  'sudden-sight-loss': {
    when: has('emergency', 'vision-loss'),
    supports: { stroke: 'some', 'basilar-artery-aneurysm': 'weak' },
    opposes: {},
    basis: guidance('S70'),
  },
  'sudden-spinning-or-deaf': {
    when: has('emergency', 'vertigo-unsteady-or-deaf'),
    supports: { stroke: 'some', 'acoustic-neuroma': 'weak' },
    opposes: {},
    basis: guidance('S57', 'N41'),
  },
  'hard-to-breathe-or-swallow': {
    when: has('emergency', 'breathing-or-swallowing'),
    supports: { stroke: 'some', hypocalcaemia: 'weak' },
    opposes: {},
    basis: judgement('S77', 'S93'),
  },
  'fresh-face-weakness': {
    when: has('same-day', 'weakness-under-3-days'),
    supports: { 'bells-palsy': 'strong', stroke: 'some', 'ramsay-hunt': 'weak' },
    opposes: {},
    basis: guidance('S60', 'S61'),
  },
  'both-sides-weak': {
    when: has('same-day', 'weakness-both-sides'),
    supports: { 'bells-palsy': 'weak', stroke: 'weak' },
    opposes: { 'hemifacial-spasm': 'weak' },
    basis: study('S93'),
  },
  'eye-does-not-shut': {
    when: { any: [has('same-day', 'eye-exposed'), has('observed-eye-closure', 'incomplete')] },
    supports: { 'bells-palsy': 'some' },
    opposes: {},
    basis: guidance('S61', 'S63'),
  },
  'blisters-at-ear-or-mouth': {
    when: has('same-day', 'ear-blisters'),
    supports: { 'ramsay-hunt': 'strong' },
    opposes: {},
    basis: guidance('S65', 'S66'),
  },
  'hearing-lost-suddenly': {
    when: has('same-day', 'hearing-loss-sudden'),
    supports: { 'acoustic-neuroma': 'some', 'ramsay-hunt': 'weak' },
    opposes: {},
    basis: guidance('S67'),
  },
  'tingling-and-cramps': {
    when: has('same-day', 'tingling-cramps'),
    supports: { hypocalcaemia: 'strong' },
    opposes: {},
    basis: guidance('S77', 'S77b'),
  },
  'new-muddle': {
    when: has('same-day', 'new-confusion'),
    supports: { 'focal-seizure': 'some', stroke: 'weak' },
    opposes: {},
    basis: study('S78a', 'S78c'),
  },
  'jaw-neck-or-eyes-locked': {
    when: has('same-day', 'locked-jaw-neck-or-eyes'),
    supports: {
      'acute-dystonia': 'some',
      'hemimasticatory-spasm': 'some',
      'tardive-dyskinesia': 'some',
      hypocalcaemia: 'weak',
    },
    opposes: {},
    basis: judgement('S35', 'N16'),
  },
  'lid-or-pupil-changed': {
    when: has('same-day', 'lid-or-pupil'),
    supports: { 'drooping-eyelid': 'strong', 'basilar-artery-aneurysm': 'some' },
    opposes: {},
    basis: study('N10', 'N12'),
  },
  'weakness-slight-unchanged': {
    when: has('weakness', 'slight-unchanged'),
    supports: { 'hemifacial-spasm': 'weak', 'post-palsy-synkinesis': 'weak' },
    opposes: {},
    basis: study('S8', 'S41b'),
  },
  'weakness-growing': {
    when: has('weakness', 'worse-over-weeks'),
    supports: { 'acoustic-neuroma': 'some', meningioma: 'some', 'parotid-tumour': 'some' },
    opposes: {},
    basis: guidance('S40', 'S62'),
  },
  'weakness-sudden-unexplained': {
    when: has('weakness', 'sudden-over-3-days-ago'),
    supports: { 'bells-palsy': 'some', stroke: 'some' },
    opposes: {},
    basis: judgement('S60', 'S62'),
  },
  'weakness-left-over': {
    when: has('weakness', 'left-over'),
    supports: { 'post-palsy-synkinesis': 'some' },
    opposes: {},
    basis: study('S3', 'S94'),
  },
  'no-pain': {
    when: has('pain', 'none'),
    supports: { 'hemifacial-spasm': 'weak' },
    opposes: { 'trigeminal-neuralgia': 'strong', 'hemimasticatory-spasm': 'weak' },
    basis: study('S80b', 'S21'),
  },
  'electric-shocks': {
    when: has('pain', 'electric-shocks'),
    supports: { 'trigeminal-neuralgia': 'strong', 'basilar-artery-aneurysm': 'some' },
    opposes: {},
    basis: study('S22', 'S59', 'S91'),
  },
  'shocks-set-off-by-touch': {
    when: { all: [has('pain', 'electric-shocks'), has('triggers', 'face-touch')] },
    supports: { 'trigeminal-neuralgia': 'some' },
    opposes: {},
    basis: guidance('S59'),
  },
  'jaw-cramp': {
    when: has('pain', 'jaw-cramp'),
    supports: { 'hemimasticatory-spasm': 'some' },
    opposes: {},
    basis: study('S35', 'S36'),
  },
  'ear-pain': {
    when: has('pain', 'ear-pain'),
    supports: { 'ramsay-hunt': 'weak', 'bells-palsy': 'weak' },
    opposes: {},
    basis: guidance('S60', 'S65'),
  },
  // Ramsay Hunt syndrome before its blisters, or without any.
  'ear-pain-with-fresh-weakness': {
    when: {
      all: [
        has('same-day', 'weakness-under-3-days', 'weakness-both-sides'),
        { any: [has('pain', 'ear-pain'), has('same-day-more', 'ear-pain')] },
      ],
    },
    supports: { 'ramsay-hunt': 'some' },
    opposes: {},
    basis: guidance('S65'),
  },
  'shingles-of-face-recent': {
    when: has('history-recent', 'shingles-face-4-weeks'),
    supports: { 'ramsay-hunt': 'strong' },
    opposes: {},
    basis: guidance('S65', 'S66'),
  },
  'stroke-without-a-check': {
    when: has('stroke-when', 'not-assessed-7-days', 'not-assessed-longer-ago', 'not-assessed-date-not-sure'),
    supports: { stroke: 'strong' },
    opposes: {},
    basis: judgement('N1', 'N2'),
  },
  'lid-or-pupil-after-injection': {
    when: has('injection-effects', 'lid-lower', 'pupil-double-or-pain'),
    supports: { 'drooping-eyelid': 'some' },
    opposes: {},
    basis: judgement('N68', 'N9'),
  },
  'lids-do-not-open': {
    when: has('movement', 'lids-will-not-open'),
    supports: { blepharospasm: 'some', 'drooping-eyelid': 'some' },
    opposes: { 'hemifacial-spasm': 'some', 'eyelid-myokymia': 'strong' },
    basis: judgement('N109', 'N15'),
  },
  'face-numb': {
    when: has('pain', 'numbness'),
    supports: {
      'acoustic-neuroma': 'some',
      meningioma: 'some',
      'multiple-sclerosis': 'weak',
      'basilar-artery-aneurysm': 'weak',
    },
    opposes: {},
    basis: study('S40', 'S74', 'S75'),
  },
  'click-with-twitch': {
    when: has('ears', 'click-with-twitch'),
    supports: { 'hemifacial-spasm': 'some' },
    opposes: {},
    basis: study('S8', 'S12'),
  },
  'ringing-in-one-ear': {
    when: has('ears', 'ringing-one-ear'),
    supports: { 'acoustic-neuroma': 'some', meningioma: 'weak' },
    opposes: {},
    basis: guidance('S68', 'S74'),
  },
  'hearing-slowly-worse': {
    when: has('ears', 'hearing-slowly-worse'),
    supports: { 'acoustic-neuroma': 'strong', meningioma: 'some' },
    opposes: {},
    basis: guidance('S74', 'S75'),
  },
  'hearing-worse-over-weeks': {
    when: has('ears', 'hearing-worse-over-weeks'),
    supports: { 'acoustic-neuroma': 'some', meningioma: 'weak' },
    opposes: {},
    basis: guidance('S67'),
  },
  unsteady: {
    when: has('ears', 'dizzy-or-unsteady'),
    supports: { 'acoustic-neuroma': 'weak', meningioma: 'weak', 'multiple-sclerosis': 'weak' },
    opposes: {},
    basis: guidance('S73', 'S74', 'S75'),
  },
  'double-vision': {
    when: has('nerve-signs', 'double-vision'),
    supports: {
      'multiple-sclerosis': 'some',
      'basilar-artery-aneurysm': 'some',
      'acoustic-neuroma': 'weak',
      'drooping-eyelid': 'weak',
    },
    opposes: {},
    basis: guidance('S70', 'S73', 'S74'),
  },
  'eye-pain-and-blur': {
    when: has('nerve-signs', 'eye-pain-and-blur'),
    supports: { 'multiple-sclerosis': 'strong' },
    opposes: {},
    basis: guidance('S73'),
  },
  'limb-numb-or-weak': {
    when: has('nerve-signs', 'limb-numb-or-weak'),
    supports: { 'multiple-sclerosis': 'some', stroke: 'weak' },
    opposes: {},
    basis: guidance('S73'),
  },
  clumsy: {
    when: has('nerve-signs', 'clumsy'),
    supports: { 'multiple-sclerosis': 'some' },
    opposes: {},
    basis: guidance('S73'),
  },
  'voice-or-swallowing': {
    when: has('nerve-signs', 'voice-or-swallowing'),
    supports: { 'basilar-artery-aneurysm': 'some', 'acoustic-neuroma': 'weak', meningioma: 'weak' },
    opposes: {},
    basis: study('S28b', 'S74', 'S75'),
  },
  'new-headaches': {
    when: has('nerve-signs', 'new-headaches'),
    supports: { meningioma: 'some', 'acoustic-neuroma': 'weak', 'basilar-artery-aneurysm': 'weak' },
    opposes: {},
    basis: guidance('S72b', 'S74', 'S75'),
  },
  'scalp-sore': {
    when: { all: [fiftyOrNotSure, has('nerve-signs', 'tender-scalp')] },
    supports: { 'giant-cell-arteritis': 'some' },
    opposes: {},
    basis: guidance('N114'),
  },
  'head-pain-with-sore-jaw': {
    when: {
      all: [
        fiftyOrNotSure,
        soreHead,
        {
          any: [
            has('pain', 'jaw-cramp', 'chewing-pain'),
            // As an older interview asked for it.
            { all: [has('pain', 'ache'), has('triggers', 'chewing-or-cold')] },
          ],
        },
      ],
    },
    supports: { 'giant-cell-arteritis': 'strong' },
    opposes: {},
    basis: guidance('N5', 'N97', 'N114'),
  },
  'head-pain-with-changed-sight': {
    when: { all: [fiftyOrNotSure, soreHead, has('nerve-signs', 'eye-pain-and-blur', 'sight-changed')] },
    supports: { 'giant-cell-arteritis': 'strong' },
    opposes: {},
    basis: guidance('N5', 'N97', 'N114'),
  },
  lump: {
    when: has('nerve-signs', 'lump'),
    supports: { 'parotid-tumour': 'strong' },
    opposes: {},
    basis: guidance('S64', 'S105'),
  },
  'sudden-sign-never-seen': {
    when: has('nerve-signs', 'sudden-sign-over-a-week-ago'),
    supports: { stroke: 'strong' },
    opposes: {},
    basis: judgement('N1'),
  },
} as const satisfies Findings;
