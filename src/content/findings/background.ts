import { has } from '../criterion.ts';
import { guidance, judgement, study } from '../evidence-basis.ts';
import type { Findings } from './finding.ts';

/** Age, past illnesses and medicines. Evidence sections 1.1, 3, 4 and 7 (gate 0, Q14, Q17). */
export const background = {
  'under-forty': {
    when: has('age', '16-29', '30-39'),
    supports: { 'multiple-sclerosis': 'weak' },
    opposes: {},
    basis: judgement('S80a', 'S15'),
  },
  'fifty-or-over': {
    when: has('age', '50-69', '70-or-over'),
    supports: {},
    opposes: { 'multiple-sclerosis': 'weak' },
    basis: judgement('S30', 'S73'),
  },
  'no-past-illness': {
    when: has('history', 'none'),
    supports: {},
    opposes: { 'post-palsy-synkinesis': 'some' },
    basis: study('S3', 'N42'),
  },
  'past-palsy': {
    when: has('history', 'face-palsy'),
    supports: { 'post-palsy-synkinesis': 'strong', 'hemifacial-spasm': 'some' },
    opposes: {},
    basis: study('S1', 'S3'),
  },
  // Linked movement alone does not part the two; after a palsy it does (evidence 10.15, and what was read since).
  'linked-movement-after-palsy': {
    when: { all: [has('history', 'face-palsy'), has('movement', 'only-with-face-moves')] },
    supports: { 'post-palsy-synkinesis': 'strong' },
    opposes: { 'hemifacial-spasm': 'strong' },
    basis: study('N42', 'N43'),
  },
  'palsy-still-fresh': {
    when: has('palsy-recovery', 'under-3-weeks', '3-weeks-to-5-months'),
    supports: { 'bells-palsy': 'strong' },
    opposes: { 'post-palsy-synkinesis': 'some' },
    basis: guidance('S60', 'S63'),
  },
  'palsy-long-past': {
    when: has('palsy-recovery', 'over-5-months'),
    supports: { 'post-palsy-synkinesis': 'some' },
    opposes: {},
    basis: guidance('S63', 'S94'),
  },
  'palsy-no-better': {
    when: has('palsy-recovery', 'over-3-weeks-no-better'),
    supports: { 'bells-palsy': 'some', 'parotid-tumour': 'some', 'acoustic-neuroma': 'weak' },
    // Fibres that have not grown back cannot have grown to the wrong place.
    opposes: { 'post-palsy-synkinesis': 'strong' },
    basis: guidance('S62'),
  },
  'face-injury': {
    when: has('history', 'face-injury-or-surgery'),
    supports: { 'hemifacial-spasm': 'weak', 'post-palsy-synkinesis': 'weak' },
    opposes: {},
    basis: study('S1'),
  },
  'neck-surgery-and-tingling': {
    when: { all: [has('history', 'face-injury-or-surgery'), has('same-day', 'tingling-cramps')] },
    supports: { hypocalcaemia: 'some' },
    opposes: {},
    basis: guidance('S77b'),
  },
  'known-ms': {
    when: has('history', 'multiple-sclerosis'),
    supports: { 'multiple-sclerosis': 'strong', 'facial-myokymia': 'weak' },
    opposes: {},
    basis: study('S29'),
  },
  'past-stroke': {
    when: has('history', 'stroke-or-tia'),
    supports: { stroke: 'weak', 'basilar-artery-aneurysm': 'weak' },
    opposes: {},
    basis: study('S1', 'S28'),
  },
  'known-epilepsy': {
    when: has('history', 'epilepsy'),
    supports: { 'focal-seizure': 'strong' },
    opposes: {},
    basis: judgement('S97', 'S97b'),
  },
  'tics-since-childhood': {
    when: has('history', 'tics-in-childhood'),
    // What somebody had as a child says less than what the movement is like now.
    supports: { 'facial-tic': 'some' },
    opposes: {},
    basis: study('S104'),
  },
  'relative-with-same': {
    when: has('history', 'relative-with-same'),
    supports: { 'hemifacial-spasm': 'weak' },
    opposes: {},
    basis: study('S1', 'S3', 'S9'),
  },
  'known-lesion': {
    when: has('history', 'known-tumour-or-aneurysm'),
    supports: { 'basilar-artery-aneurysm': 'some', meningioma: 'some', 'acoustic-neuroma': 'some' },
    opposes: {},
    basis: judgement('S24', 'S25'),
  },
  'takes-antipsychotic': {
    when: has('medicines', 'antipsychotic'),
    supports: { 'tardive-dyskinesia': 'strong' },
    opposes: {},
    basis: study('S79'),
  },
  'takes-anti-sickness': {
    when: has('medicines', 'anti-sickness'),
    supports: { 'tardive-dyskinesia': 'some' },
    opposes: {},
    basis: guidance('N34', 'N35'),
  },
  'takes-stimulant': {
    when: has('medicines', 'stimulant'),
    supports: { 'facial-tic': 'some' },
    opposes: {},
    basis: study('S80a'),
  },
  'takes-epilepsy-or-nerve-medicine': {
    when: has('medicines', 'epilepsy-or-nerve-pain'),
    supports: { 'eyelid-myokymia': 'weak' },
    opposes: {},
    basis: study('S32'),
  },
  'medicine-then-locked': {
    when: { all: [has('same-day', 'locked-jaw-neck-or-eyes'), has('medicines', 'started-or-raised-7-days')] },
    supports: { 'acute-dystonia': 'strong' },
    opposes: {},
    basis: study('N17', 'N95', 'N96'),
  },
} as const satisfies Findings;
