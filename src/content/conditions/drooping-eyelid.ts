import type { ConditionPage } from '../condition-page.ts';

/**
 * Only excerpts were read on drooping lids. None gives a time for a new pupil change without pain: the same day
 * is the project's own careful choice. New pain makes it an emergency, as the sources say of a painful palsy.
 */
export const page = {
  inShort: {
    'drp-what': ['S98', 'N15'],
    'drp-how-new': ['S98', 'N8', 'N9'],
    'drp-with-others': ['S69', 'S98', 'N8', 'N9'],
  },
  notice: {
    'drp-hangs': ['N15'],
    'drp-other-signs': ['S98', 'N10', 'N11', 'N12'],
    'drp-injections': ['S9'],
  },
  difference: {
    'drp-squeeze': ['S1', 'S2'],
    'drp-brow': ['S16', 'S17'],
    'drp-lower-face': ['S7', 'S41'],
    'drp-both-eyes': ['S38'],
    'drp-video': ['S87'],
  },
  causes: {
    'drp-open': ['N10', 'N15'],
    'drp-age': ['N15'],
    'drp-aneurysm': ['N10', 'N12', 'S70'],
    'drp-neck-artery': ['N13'],
    'drp-myasthenia': ['N15'],
    'drp-toxin': ['S9'],
  },
  tests: {
    'drp-looking': ['N9', 'N15'],
    'drp-scan': ['S69', 'N9', 'N12'],
  },
  treatment: {
    'drp-cause-first': ['N15'],
    'drp-after-toxin': ['S9', 'S81', 'S83'],
    'drp-medicine': ['S56'],
  },
  outlook: {
    'drp-unknown': ['N15'],
  },
  help: {
    'drp-call-now': ['S69', 'S70', 'S98', 'N8', 'N9', 'N14'],
    'drp-stroke-now': ['S57', 'S60', 'S106', 'N36'],
    'drp-same-day': ['S98', 'N8', 'N9'],
    'drp-routine': ['N15'],
    'drp-no-driving': ['S90'],
  },
} as const satisfies ConditionPage;
