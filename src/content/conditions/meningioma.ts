import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'mng-what': ['S75'],
    'mng-near-the-nerve': ['S24', 'S75'],
    'mng-rare': ['S24'],
  },
  notice: {
    'mng-hearing-balance': ['S75', 'S76'],
    'mng-face': ['S75', 'S76'],
    'mng-head': ['S76'],
    'mng-speech': ['S75', 'S76'],
    'mng-slow': ['S75', 'S76'],
  },
  difference: {
    'mng-cause-to-look-for': ['S24', 'S24b'],
    'mng-twitch-alone': ['S24', 'S40'],
    'mng-warning': ['S40'],
    'mng-cannot-rule-out': ['S24', 'S25'],
  },
  causes: {
    'mng-who': ['S75'],
    'mng-cause-unknown': ['S75'],
  },
  tests: {
    'mng-mri': ['S42', 'S24'],
    'mng-who-needs-a-scan': ['S25', 'S33', 'S42'],
  },
  treatment: {
    'mng-team': ['S75'],
    'mng-medicine-safety': ['S56'],
  },
  outlook: {
    'mng-outlook-unknown': ['S24', 'S75'],
  },
  help: {
    'mng-help-fit': ['S71'],
    'mng-help-fast': ['S60', 'S70', 'S106'],
    'mng-help-same-day': ['S67', 'S60'],
    'mng-help-numb': ['S40', 'S59', 'S62'],
    'mng-help-brain': ['S72', 'S72b'],
    'mng-help-known': ['S72'],
    'mng-help-routine': ['S68', 'S57a'],
  },
} as const satisfies ConditionPage;
