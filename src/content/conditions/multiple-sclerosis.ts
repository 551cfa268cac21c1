import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'ms-what': ['S73', 'S29'],
    'ms-face': ['S29'],
    'ms-rare': ['S1'],
  },
  notice: {
    'ms-eye': ['S73'],
    'ms-double': ['S73'],
    'ms-numb': ['S73'],
    'ms-neck': ['S73'],
    'ms-bouts': ['S73'],
    'ms-ripples': ['S29', 'S29b', 'S31'],
  },
  difference: {
    'ms-ripple-or-jerk': ['S29', 'S29b', 'S31'],
    'ms-bouts-or-none': ['S73', 'S29'],
    'ms-young-start': ['S80a', 'S15'],
    'ms-real-spasm': ['S29'],
  },
  causes: {
    'ms-where': ['S29'],
    'ms-cause-not-known-here': ['S73'],
  },
  tests: {
    'ms-mri': ['S29', 'S73'],
    'ms-spinal-fluid': ['S73'],
  },
  treatment: {
    'ms-team': ['S73', 'S29'],
    'ms-medicine-safety': ['S56'],
  },
  outlook: {
    'ms-ripples-settle': ['S29'],
    'ms-spasm-settles': ['S29', 'S30'],
  },
  help: {
    'ms-help-fast': ['S60', 'S70', 'S106'],
    'ms-help-sight': ['S70'],
    'ms-help-same-day': ['S60', 'S61'],
    'ms-help-two-weeks': ['S73'],
    'ms-help-ripples': ['S29', 'S31'],
    'ms-help-known': ['S29', 'S73'],
    'ms-help-routine': ['S57a'],
  },
} as const satisfies ConditionPage;
