import type { Disposition } from '../../src/content/dispositions.ts';
import type { Answers } from '../../src/content/questions.ts';

type Row = readonly [who: string, level: Disposition, also: Answers];

const stroke = (when: Answers['stroke-when'], also: Answers = {}): Answers => ({
  history: ['stroke-or-tia'],
  ...(when === undefined ? {} : { 'stroke-when': when }),
  ...also,
});
const newTwitch: Answers = { duration: '2-weeks-to-3-months' };
const injury: Answers = { history: ['face-injury-or-surgery'], 'history-recent': ['injury-4-weeks'] };
const shingles: Answers = { history: ['shingles'], 'history-recent': ['shingles-face-4-weeks'] };
const cancer: Answers = { history: ['cancer'], 'history-recent': ['cancer-face-or-5-years'] };
const ms: Answers = { history: ['multiple-sclerosis'] };
const weakImmunity: Answers = { history: ['weak-immunity'] };
const injected = (...effects: NonNullable<Answers['injection-effects']>): Answers => ({
  medicines: ['botulinum'],
  'injection-effects': effects,
});
const chewing: Answers = { age: '70-or-over', pain: ['chewing-pain'] };
const named: Answers = { named: 'hfs-last-12-months' };

/** By the lines of decision 0020: who it is, the level, and what is said beside the usual spasm of some months. */
export const people: readonly (readonly [line: string, rows: readonly Row[]])[] = [
  [
    'a stroke or mini-stroke',
    [
      ['in the last 7 days, not assessed', 'emergency', stroke('not-assessed-7-days')],
      ['not assessed, date not sure', 'emergency', stroke('not-assessed-date-not-sure')],
      ['longer ago, not assessed', 'same-day', stroke('not-assessed-longer-ago')],
      ['not sure whether it was assessed', 'same-day', stroke('not-sure')],
      ['with no date, as an old save has it', 'same-day', stroke(undefined)],
      ['assessed, with an older spasm', 'routine', stroke('assessed-under-3-months')],
      ['assessed in the last 3 months, and a new twitch', 'urgent', stroke('assessed-under-3-months', newTwitch)],
      ['assessed, date not sure, and a new twitch', 'urgent', stroke('assessed-date-not-sure', newTwitch)],
      ['assessed longer ago, and a new twitch', 'routine', stroke('assessed-over-3-months', newTwitch)],
    ],
  ],
  [
    'an injury',
    [
      ['of the last 4 weeks with a new twitch', 'same-day', { ...injury, ...newTwitch }],
      ['of the last 4 weeks with a new headache', 'same-day', { ...injury, 'nerve-signs': ['new-headaches'] }],
      ['of the last 4 weeks with muddle', 'same-day', { ...injury, 'same-day': ['new-confusion'] }],
      ['of the last 4 weeks with nothing new', 'routine', injury],
      ['of longer ago with a new twitch', 'routine', { ...injury, 'history-recent': ['none'], ...newTwitch }],
    ],
  ],
  [
    'shingles',
    [
      ['of the last 4 weeks with ear pain', 'same-day', { ...shingles, pain: ['ear-pain'] }],
      ['of the last 4 weeks, perhaps weak', 'same-day', { ...shingles, weakness: 'not-sure' }],
      ['of the last 4 weeks with nothing new', 'routine', shingles],
      [
        'with the date not sure and ear pain',
        'urgent',
        { ...shingles, 'history-recent': ['not-sure'], pain: ['ear-pain'] },
      ],
      ['with no date and ear pain', 'urgent', { history: ['shingles'], pain: ['ear-pain'] }],
    ],
  ],
  [
    'cancer',
    [
      ['near or recent, slightly weak', 'urgent', { ...cancer, weakness: 'slight-unchanged' }],
      ['near or recent, perhaps weak', 'urgent', { ...cancer, weakness: 'not-sure' }],
      ['with no date, slightly weak', 'urgent', { history: ['cancer'], weakness: 'slight-unchanged' }],
      [
        'elsewhere and long ago, slightly weak',
        'routine',
        { ...cancer, 'history-recent': ['none'], weakness: 'slight-unchanged' },
      ],
      ['near or recent, not weak', 'routine', cancer],
    ],
  ],
  [
    'known multiple sclerosis',
    [
      ['with a new twitch', 'urgent', { ...ms, ...newTwitch }],
      ['with a spasm that has spread within a year', 'urgent', ms],
      ['with numbness of a limb for over a day', 'urgent', { ...ms, 'nerve-signs': ['limb-numb-or-weak'] }],
      ['with a spasm of over a year', 'routine', { ...ms, duration: 'over-1-year' }],
    ],
  ],
  [
    'a name given by a doctor, and since then',
    [
      ['nothing new', 'routine', { ...named, 'new-since': ['none'] }],
      ['a weak face', 'urgent', { ...named, 'new-since': ['weakness-or-droop'] }],
      ['numbness', 'urgent', { ...named, 'new-since': ['numbness-or-electric-pain'] }],
      ['poorer hearing', 'urgent', { ...named, 'new-since': ['hearing-or-balance'] }],
      ['double vision', 'urgent', { ...named, 'new-since': ['double-vision-or-painful-blur'] }],
      ['a clumsy hand', 'urgent', { ...named, 'new-since': ['limb-weak-numb-or-clumsy'] }],
      ['a hoarse voice', 'urgent', { ...named, 'new-since': ['voice-or-swallowing'] }],
      ['a new headache', 'urgent', { ...named, 'new-since': ['new-headache'] }],
      ['a lump', 'urgent', { ...named, 'new-since': ['lump'] }],
      ['a beat', 'urgent', { ...named, 'new-since': ['beats-or-never-stops'] }],
      ['the other side', 'routine', { ...named, 'new-since': ['other-side'] }],
      [
        'a sign for today goes on counting',
        'same-day',
        { ...named, 'new-since': ['none'], 'same-day': ['ear-blisters'] },
      ],
    ],
  ],
  [
    'after an injection',
    [
      ['a lid that hangs lower', 'same-day', injected('lid-lower')],
      ['double vision, a pupil or pain', 'same-day', injected('pupil-double-or-pain')],
      ['a lid and a pupil', 'emergency', injected('lid-lower', 'pupil-double-or-pain')],
      ['trouble breathing, swallowing or speaking', 'emergency', injected('breathing-swallowing-or-speech')],
      ['an eye that does not blink', 'same-day', injected('eye-does-not-blink')],
      ['nothing', 'routine', injected('none')],
    ],
  ],
  [
    'weak immunity',
    [
      ['with a new twitch', 'urgent', { ...weakImmunity, ...newTwitch }],
      ['with fever', 'same-day', { ...weakImmunity, 'nerve-signs': ['fever'] }],
      ['with a new headache', 'same-day', { ...weakImmunity, 'nerve-signs': ['new-headaches'] }],
      ['with a limb sign', 'same-day', { ...weakImmunity, 'nerve-signs': ['limb-numb-or-weak'] }],
      [
        'with a palsy of under 3 weeks',
        'same-day',
        { history: ['weak-immunity', 'face-palsy'], 'palsy-recovery': 'under-3-weeks' },
      ],
      ['with a spasm of some months', 'routine', weakImmunity],
    ],
  ],
  [
    'an ear, or youth, beside the spasm',
    [
      ['hearing slowly worse on one side, under a year', 'urgent', { ears: ['hearing-slowly-worse'] }],
      ['unsteady, under a year', 'urgent', { ears: ['dizzy-or-unsteady'] }],
      ['hearing slowly worse, over a year', 'routine', { ears: ['hearing-slowly-worse'], duration: 'over-1-year' }],
      ['under 40, under 3 months, eye and lower face', 'urgent', { age: '30-39', ...newTwitch }],
      ['under 40, some months', 'routine', { age: '30-39' }],
      ['a noise in time with the pulse', 'routine', { ears: ['pulse-noise-one-ear'] }],
      ['the same noise, and numbness', 'urgent', { ears: ['pulse-noise-one-ear'], pain: ['numbness'] }],
      [
        'the same noise, and sight that changed',
        'urgent',
        { ears: ['pulse-noise-one-ear'], 'nerve-signs': ['sight-changed'] },
      ],
      ['the click with each twitch', 'routine', { ears: ['click-with-twitch'] }],
    ],
  ],
  [
    'the short way, a seizure and a birth',
    [
      [
        'a lid or pupil, and new pain',
        'emergency',
        { 'same-day': ['lid-or-pupil'], 'same-day-more': ['head-eye-or-neck-pain'] },
      ],
      ['a lid or pupil, and no pain', 'same-day', { 'same-day': ['lid-or-pupil'], 'same-day-more': ['none'] }],
      [
        'a seizure, though epilepsy is known',
        'emergency',
        { emergency: ['seizure-or-blackout'], history: ['epilepsy'] },
      ],
      ['pregnant, and a new headache', 'same-day', { history: ['pregnant'], 'nerve-signs': ['new-headaches'] }],
      ['pregnant, and nothing else', 'routine', { history: ['pregnant'] }],
    ],
  ],
  [
    'eyes, lids and the jaw',
    [
      ['a red eye and changed sight', 'same-day', { 'nerve-signs': ['eye-red-or-swollen', 'sight-changed'] }],
      ['changed sight alone', 'urgent', { 'nerve-signs': ['sight-changed'] }],
      ['a red eye alone', 'routine', { 'nerve-signs': ['eye-red-or-swollen'] }],
      [
        'lids of one side newly will not open',
        'same-day',
        { movement: 'lids-will-not-open', duration: 'up-to-2-weeks' },
      ],
      [
        'lids of both sides will not open',
        'routine',
        { movement: 'lids-will-not-open', duration: 'up-to-2-weeks', side: 'both-together' },
      ],
      ['at 70, pain on chewing and new headaches', 'same-day', { ...chewing, 'nerve-signs': ['new-headaches'] }],
      ['at 70, pain on chewing and a tender scalp', 'same-day', { ...chewing, 'nerve-signs': ['tender-scalp'] }],
      ['at 70, pain on chewing alone', 'routine', chewing],
      ['weeks with it and months without', 'routine', { frequency: 'bouts' }],
      ['low mood apart from worry', 'routine', { impact: ['low-mood'] }],
    ],
  ],
];
