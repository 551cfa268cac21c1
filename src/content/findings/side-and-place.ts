import * as criteria from '../criteria.ts';
import { has } from '../criterion.ts';
import { judgement, study } from '../evidence-basis.ts';
import type { Findings } from './finding.ts';

/** Which side, where it began and where it is now. Evidence sections 1.1, 3 and 7 (Q4 to Q6). */
export const sideAndPlace = {
  'one-side': {
    when: criteria.twitchOnOneSide,
    supports: {
      // Nearly every spasm keeps to one side, and so do these others: it tells them from what is on both sides.
      'hemifacial-spasm': 'some',
      'hemimasticatory-spasm': 'weak',
      'eyelid-myokymia': 'weak',
      'facial-myokymia': 'weak',
      'post-palsy-synkinesis': 'weak',
      'focal-seizure': 'weak',
      'functional-facial-spasm': 'weak',
    },
    opposes: { blepharospasm: 'strong', 'meige-syndrome': 'strong', 'tardive-dyskinesia': 'some' },
    basis: study('S2', 'S9', 'S25', 'S38'),
  },
  'both-sides-at-once': {
    when: { all: [criteria.saidToTwitch, criteria.bothTogether] },
    supports: {
      blepharospasm: 'strong',
      'meige-syndrome': 'some',
      'tardive-dyskinesia': 'weak',
      hypocalcaemia: 'weak',
    },
    opposes: { 'hemifacial-spasm': 'strong', 'hemimasticatory-spasm': 'some' },
    basis: study('S38', 'S41b'),
  },
  'both-sides-and-lower-face': {
    when: {
      all: [
        criteria.saidToTwitch,
        criteria.bothTogether,
        has('current-sites', 'cheek', 'mouth-or-chin', 'jaw-or-tongue'),
      ],
    },
    supports: { 'meige-syndrome': 'strong', 'tardive-dyskinesia': 'weak' },
    opposes: {},
    basis: study('S80g'),
  },
  'both-sides-in-turn': {
    when: { all: [criteria.saidToTwitch, has('side', 'both-separately')] },
    supports: { 'hemifacial-spasm': 'weak', 'functional-facial-spasm': 'weak' },
    opposes: { blepharospasm: 'some' },
    basis: study('S2', 'S25', 'S33'),
  },
  'moves-about': {
    when: { all: [criteria.saidToTwitch, has('side', 'moves-about')] },
    supports: { 'facial-tic': 'some', 'functional-facial-spasm': 'weak' },
    opposes: { 'hemifacial-spasm': 'strong' },
    basis: judgement('S104', 'S33'),
  },
  'began-at-eye': {
    when: criteria.beganAtEye,
    // Alone no more than "some": what is still at the eye only can be a flutter, too. See the next.
    supports: { 'hemifacial-spasm': 'some', blepharospasm: 'weak' },
    opposes: { 'hemimasticatory-spasm': 'some', 'functional-facial-spasm': 'weak' },
    basis: study('S2', 'S3', 'S4', 'S15'),
  },
  'eye-first-then-lower-face': {
    when: { all: [criteria.beganAtEye, criteria.spreadOnOneSide] },
    supports: { 'hemifacial-spasm': 'strong' },
    opposes: {},
    basis: study('S3', 'S4', 'S7', 'S41c'),
  },
  'began-at-cheek': {
    when: has('onset-site', 'cheek'),
    supports: {},
    opposes: { 'hemifacial-spasm': 'weak' },
    basis: study('S4'),
  },
  'began-at-mouth': {
    when: has('onset-site', 'mouth-or-chin'),
    supports: { 'functional-facial-spasm': 'some', 'focal-seizure': 'weak' },
    opposes: { 'hemifacial-spasm': 'weak' },
    basis: study('S4', 'S33', 'S34'),
  },
  'began-at-jaw': {
    when: has('onset-site', 'jaw'),
    supports: { 'hemimasticatory-spasm': 'strong' },
    opposes: { 'hemifacial-spasm': 'strong' },
    basis: study('S35'),
  },
  'began-on-whole-side': {
    when: has('onset-site', 'whole-side'),
    supports: { 'post-palsy-synkinesis': 'some' },
    opposes: { 'hemifacial-spasm': 'weak' },
    basis: study('S3'),
  },
  'eye-and-lower-face': {
    when: criteria.spreadOnOneSide,
    // As true of a face after a palsy: no more than weak there, or every spasm would point to a palsy that nobody had.
    supports: { 'hemifacial-spasm': 'strong', 'post-palsy-synkinesis': 'weak' },
    opposes: { 'eyelid-myokymia': 'some' },
    basis: study('S7', 'S41c'),
  },
  'eye-and-mouth-pull-together': {
    when: {
      all: [
        criteria.twitchOnOneSide,
        // An older interview had a question of its own for it.
        { any: [has('current-sites', 'eye-with-mouth'), has('eye-and-mouth-together', 'yes')] },
      ],
    },
    supports: { 'hemifacial-spasm': 'some', 'post-palsy-synkinesis': 'weak' },
    opposes: {},
    basis: study('S41', 'S3'),
  },
  'one-lid-only': {
    when: criteria.oneEyelidOnly,
    // Most spasms begin in a lid, so it is not nothing for the spasm; a lid is on one side and at the eye by itself.
    supports: { 'eyelid-myokymia': 'strong', 'hemifacial-spasm': 'weak' },
    opposes: { 'hemimasticatory-spasm': 'some', 'functional-facial-spasm': 'weak' },
    basis: study('S2', 'S32', 'S32b'),
  },
  'jaw-or-tongue': {
    when: has('current-sites', 'jaw-or-tongue'),
    supports: { 'tardive-dyskinesia': 'some', 'meige-syndrome': 'some', 'hemimasticatory-spasm': 'some' },
    opposes: { 'hemifacial-spasm': 'weak' },
    basis: study('S35', 'S79', 'S80g'),
  },
  'arm-with-face': {
    when: { any: [has('same-day', 'arm-jerks-with-face'), has('current-sites', 'arm-or-hand')] },
    supports: { 'focal-seizure': 'strong' },
    opposes: { 'hemifacial-spasm': 'some', 'eyelid-myokymia': 'some' },
    basis: study('S78a', 'S78b', 'S97'),
  },
  'elsewhere-too': {
    when: has('current-sites', 'elsewhere'),
    supports: { 'facial-tic': 'weak', 'functional-facial-spasm': 'weak' },
    opposes: { 'hemifacial-spasm': 'weak' },
    basis: judgement('S104', 'S33'),
  },
} as const satisfies Findings;
