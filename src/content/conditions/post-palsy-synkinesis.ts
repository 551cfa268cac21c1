import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'syn-what': ['S63', 'S95'],
    'syn-after-recovery': ['S63', 'S94'],
    'syn-with-spasm': ['S1', 'S3'],
  },
  notice: {
    'syn-eye-shuts': ['S3', 'S95', 'N42'],
    'syn-mouth-pulls': ['S3', 'S95', 'N42'],
    'syn-tears': ['S63', 'S94', 'S95'],
    'syn-still': ['S3', 'N43'],
  },
  difference: {
    'syn-own-moves': ['S2', 'S3', 'N43'],
    'syn-past-palsy': ['S3'],
    'syn-where-first': ['S3'],
    'syn-overlap': ['S3', 'N44'],
  },
  causes: {
    'syn-nerve-regrowth': ['S63'],
    'syn-share': ['S94', 'N43'],
    'syn-in-clinics': ['S1', 'S3'],
  },
  tests: {
    'syn-looking': ['S3', 'S41', 'S87'],
    'syn-brow': ['S16'],
    'syn-emg': ['S101'],
    'syn-scan': ['S40', 'S42'],
  },
  treatment: {
    'syn-who': ['S63', 'S95'],
    'syn-eye-care': ['S61'],
    'syn-choices': ['S63'],
    'syn-medicine': ['S56'],
  },
  outlook: {
    'syn-most': ['S94'],
    'syn-unknown': ['S94', 'S95'],
  },
  help: {
    'syn-call-now': ['S60', 'S106'],
    'syn-new-weakness': ['S60', 'S61'],
    'syn-eye-open': ['S61', 'S63'],
    'syn-worse': ['S40', 'S62', 'S64'],
    'syn-no-better': ['S62', 'S62b', 'S63', 'N20', 'N21'],
    'syn-routine': ['S63'],
  },
} as const satisfies ConditionPage;
