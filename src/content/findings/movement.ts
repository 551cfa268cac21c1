import * as criteria from '../criteria.ts';
import { has } from '../criterion.ts';
import { guidance, judgement, study } from '../evidence-basis.ts';
import type { Findings } from './finding.ts';

/** What the movement is like, how long it has been there and what changes it. Evidence sections 1.1, 3 and 7 (Q7 to Q11). */
export const movement = {
  'no-twitching': {
    when: criteria.noTwitching,
    supports: {},
    opposes: {
      'hemifacial-spasm': 'strong',
      'post-palsy-synkinesis': 'some',
      blepharospasm: 'strong',
      'meige-syndrome': 'strong',
      'eyelid-myokymia': 'strong',
      'facial-myokymia': 'strong',
      'facial-tic': 'strong',
      'functional-facial-spasm': 'some',
      'hemimasticatory-spasm': 'some',
      'tardive-dyskinesia': 'strong',
    },
    basis: judgement('S1'),
  },
  'two-weeks-or-less': {
    when: has('duration', 'up-to-2-weeks'),
    supports: { 'eyelid-myokymia': 'some' },
    opposes: {},
    basis: guidance('S56'),
  },
  'over-three-months': {
    when: has('duration', '3-to-12-months', 'over-1-year'),
    supports: { 'hemifacial-spasm': 'some', 'post-palsy-synkinesis': 'weak' },
    opposes: { 'eyelid-myokymia': 'some' },
    basis: judgement('S56', 'S57a', 'S85'),
  },
  'tiny-flutter': {
    when: has('movement', 'tiny-flutter'),
    supports: { 'eyelid-myokymia': 'strong' },
    opposes: { 'hemifacial-spasm': 'some', blepharospasm: 'some' },
    basis: study('S32b', 'S56'),
  },
  'quick-jerks': {
    when: has('movement', 'quick-jerks'),
    supports: { 'hemifacial-spasm': 'strong', blepharospasm: 'weak', 'facial-tic': 'weak' },
    opposes: {
      'facial-myokymia': 'some',
      'eyelid-myokymia': 'some',
      'post-palsy-synkinesis': 'some',
      'drooping-eyelid': 'strong',
    },
    basis: study('S1', 'S2'),
  },
  'held-pull': {
    when: has('movement', 'held-pull'),
    supports: { 'hemifacial-spasm': 'some', 'functional-facial-spasm': 'weak', 'focal-seizure': 'weak' },
    opposes: { 'eyelid-myokymia': 'some' },
    basis: study('S1', 'S24b', 'S33'),
  },
  ripples: {
    when: has('movement', 'ripples'),
    supports: { 'facial-myokymia': 'strong', 'multiple-sclerosis': 'some' },
    opposes: { 'hemifacial-spasm': 'strong' },
    basis: study('S29', 'S29b', 'S31'),
  },
  'steady-beat': {
    when: has('movement', 'steady-beat'),
    // No more than "some": the jerks of a focal seizure that goes on are often irregular.
    supports: { 'focal-seizure': 'some' },
    opposes: { 'hemifacial-spasm': 'some' },
    basis: judgement('S97', 'N26', 'N27'),
  },
  'mouth-held-to-side': {
    when: has('movement', 'mouth-held-to-side'),
    supports: { 'functional-facial-spasm': 'strong' },
    opposes: { 'hemifacial-spasm': 'some' },
    basis: study('S33', 'S34'),
  },
  'jaw-clamps': {
    when: has('movement', 'jaw-clamps'),
    supports: { 'hemimasticatory-spasm': 'strong', 'meige-syndrome': 'weak' },
    opposes: { 'hemifacial-spasm': 'strong' },
    basis: study('S35', 'S36'),
  },
  'chewing-or-tongue-moves': {
    when: has('movement', 'chewing-or-tongue'),
    supports: { 'tardive-dyskinesia': 'strong', 'meige-syndrome': 'some' },
    opposes: { 'hemifacial-spasm': 'strong' },
    basis: study('S79', 'S80g'),
  },
  'only-with-face-moves': {
    when: has('movement', 'only-with-face-moves'),
    supports: { 'post-palsy-synkinesis': 'strong' },
    opposes: { 'hemifacial-spasm': 'weak' },
    basis: study('S3', 'N42', 'N43'),
  },
  'lid-droops': {
    when: has('movement', 'lid-droops'),
    supports: { 'drooping-eyelid': 'strong' },
    opposes: { 'hemifacial-spasm': 'strong', blepharospasm: 'some', 'eyelid-myokymia': 'some' },
    basis: study('N15'),
  },
  'brow-lifts-with-closure': {
    when: has('observed-brow-lift', 'seen'),
    supports: { 'hemifacial-spasm': 'strong', 'post-palsy-synkinesis': 'weak' },
    opposes: { blepharospasm: 'strong', 'functional-facial-spasm': 'strong' },
    basis: study('S16', 'S17', 'S33'),
  },
  'cannot-hold-back': {
    when: has('control', 'cannot-stop'),
    supports: { 'hemifacial-spasm': 'some', blepharospasm: 'weak', 'post-palsy-synkinesis': 'weak' },
    opposes: { 'facial-tic': 'strong' },
    basis: guidance('S57a', 'S39'),
  },
  'held-back-by-trying': {
    when: has('control', 'yes-by-trying'),
    supports: { 'facial-tic': 'some', 'tardive-dyskinesia': 'weak' },
    opposes: { 'hemifacial-spasm': 'weak' },
    basis: judgement('S57a', 'S79'),
  },
  'urge-builds-up': {
    when: has('control', 'urge-builds-up'),
    supports: { 'facial-tic': 'strong' },
    opposes: { 'hemifacial-spasm': 'some' },
    basis: guidance('S57a'),
  },
  'touch-helps': {
    when: has('control', 'touch-or-trick'),
    supports: { blepharospasm: 'some', 'meige-syndrome': 'weak' },
    // Not against hemifacial spasm: ten of 26 people with it had such a trick in one series.
    opposes: {},
    basis: study('S38', 'S39', 'N39'),
  },
  'stops-when-distracted': {
    when: has('control', 'when-distracted'),
    supports: { 'functional-facial-spasm': 'weak' },
    opposes: {},
    basis: study('S33'),
  },
  'comes-and-goes': {
    when: has('frequency', 'daily-on-and-off', 'most-of-the-day'),
    supports: { 'hemifacial-spasm': 'weak' },
    opposes: {},
    basis: judgement('S80b'),
  },
  'never-stops': {
    when: has('frequency', 'never-stops'),
    supports: { 'facial-myokymia': 'some' },
    opposes: {},
    basis: study('S29b', 'S31'),
  },
  'longer-or-more-often': {
    when: has('trend', 'longer-or-more-often'),
    supports: { 'hemifacial-spasm': 'weak' },
    opposes: {},
    basis: judgement('S80b', 'S96'),
  },
  'getting-better': {
    when: has('trend', 'better'),
    supports: { 'eyelid-myokymia': 'weak' },
    opposes: {},
    basis: judgement('S32b'),
  },
  'set-off-by-face-moves': {
    when: has('triggers', 'face-movement'),
    supports: { 'hemifacial-spasm': 'some', 'post-palsy-synkinesis': 'some' },
    opposes: {},
    basis: study('S3', 'S12', 'S80d'),
  },
  'set-off-by-light-or-wind': {
    when: has('triggers', 'light-wind-or-reading'),
    supports: { blepharospasm: 'some' },
    opposes: {},
    basis: study('S53b'),
  },
  'set-off-by-caffeine': {
    when: has('triggers', 'caffeine'),
    supports: { 'eyelid-myokymia': 'some' },
    opposes: {},
    basis: guidance('S56', 'S32'),
  },
  'set-off-by-chewing-or-cold': {
    when: has('triggers', 'chewing-or-cold'),
    supports: { 'hemimasticatory-spasm': 'some' },
    opposes: {},
    basis: study('S36'),
  },
  'goes-on-in-sleep': {
    when: has('sleep', 'yes'),
    supports: { 'hemifacial-spasm': 'some' },
    opposes: { 'facial-tic': 'weak', blepharospasm: 'weak', 'tardive-dyskinesia': 'some' },
    basis: study('S14', 'S41b', 'S79'),
  },
} as const satisfies Findings;
