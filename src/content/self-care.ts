import { lidsOnly, oneSided } from './criteria.ts';
import { has } from './criterion.ts';
import type { Criterion } from './criterion.ts';

/**
 * A flutter, or a small jump that does not shut the eye, of the lids of one eye for two weeks or less and nothing else: the only
 * picture that may be looked after at home. All of this has to be said, nothing of it may be left open; what is not named here
 * (how often, what it does to a person, what sets it off) may. Evidence section 4, level 5; NHS "Twitching eyes" [S56].
 */
export const selfCare: Criterion = {
  all: [
    has('age', '16-29', '30-39', '40-49', '50-69', '70-or-over'),
    has('emergency', 'none'),
    has('same-day', 'none'),
    has('duration', 'up-to-2-weeks'),
    oneSided,
    lidsOnly,
    has('movement', 'tiny-flutter'),
    // A brow that rises with it is a sign of the spasm; nobody but a nurse is asked.
    { not: has('observed-brow-lift', 'seen') },
    has('pain', 'none', 'ache'),
    { not: has('pain', 'electric-shocks', 'jaw-cramp', 'ear-pain', 'numbness', 'chewing-pain') },
    has('weakness', 'none'),
    has('history', 'none', 'high-blood-pressure', 'pregnant', 'shingles', 'tics-in-childhood', 'relative-with-same'),
    {
      not: has(
        'history',
        'face-palsy',
        'face-injury-or-surgery',
        'multiple-sclerosis',
        'stroke-or-tia',
        'cancer',
        'epilepsy',
        'known-tumour-or-aneurysm',
        'hfs-diagnosed',
        'weak-immunity',
      ),
    },
    { not: has('named', 'hfs-last-12-months', 'hfs-longer-ago', 'blepharospasm', 'after-a-palsy') },
    has('ears', 'none', 'hearing-both-or-old'),
    {
      not: has(
        'ears',
        'click-with-twitch',
        'ringing-one-ear',
        'hearing-slowly-worse',
        'hearing-worse-over-weeks',
        'dizzy-or-unsteady',
        'pulse-noise-one-ear',
      ),
    },
    has('nerve-signs', 'none'),
    has('medicines', 'none', 'blood-thinner'),
    {
      not: has(
        'medicines',
        'antipsychotic',
        'anti-sickness',
        'stimulant',
        'epilepsy-or-nerve-pain',
        'botulinum',
        'started-or-raised-7-days',
      ),
    },
  ],
};
