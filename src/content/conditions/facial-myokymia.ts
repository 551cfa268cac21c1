import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'fmy-what': ['S29b', 'S31', 'S103'],
    'fmy-sign': ['S29', 'S103'],
    'fmy-not-lid': ['S31', 'S32'],
  },
  notice: {
    'fmy-worms': ['S29b', 'S103'],
    'fmy-where': ['S29b', 'S103'],
    'fmy-no-pause': ['S29b', 'S103'],
  },
  difference: {
    'fmy-ripple-jerk': ['S1', 'S29b', 'S103'],
    'fmy-start': ['S2', 'S3', 'S80b'],
  },
  causes: {
    'fmy-ms': ['S29', 'S29b', 'S31'],
    'fmy-others': ['S29b', 'S31', 'S103'],
  },
  tests: {
    'fmy-history': ['S73'],
    'fmy-scan': ['S29', 'S42'],
    'fmy-emg': ['S29b', 'S103'],
    'fmy-video': ['S87'],
  },
  treatment: {
    'fmy-reason-first': ['S29', 'S103'],
    'fmy-no-compare': ['S29'],
    'fmy-medicine': ['S56'],
  },
  outlook: {
    'fmy-ms-settles': ['S29'],
    'fmy-still-see': ['S29', 'S31'],
    'fmy-unknown': ['S103'],
  },
  help: {
    'fmy-stroke-now': ['S60', 'S106'],
    'fmy-breath-now': ['S58', 'S70', 'S93', 'S98', 'N31', 'N32'],
    'fmy-weak-same-day': ['S60', 'S61', 'N30', 'N31'],
    'fmy-ripple': ['S29', 'S31'],
    'fmy-ms-signs': ['S73'],
    'fmy-worse': ['S40', 'S62', 'S72'],
  },
  figures: {
    'fmy-both-ms': ['S29'],
    'fmy-age': ['S2', 'S30'],
  },
} as const satisfies ConditionPage;
