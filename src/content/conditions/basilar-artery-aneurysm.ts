import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'baa-what': ['S70'],
    'baa-near-the-nerve': ['S22', 'S27', 'S28'],
    'baa-silent': ['S70', 'S28'],
  },
  notice: {
    'baa-shock-pain': ['S22', 'S91'],
    'baa-eye': ['S70'],
    'baa-numb-or-weak': ['S70'],
    'baa-balance': ['S70'],
    'baa-voice': ['S28b'],
  },
  difference: {
    'baa-cause-to-look-for': ['S22', 'S28'],
    'baa-twitch-alone': ['S25', 'S27'],
    'baa-pain-kind': ['S22', 'S21'],
  },
  causes: {
    'baa-how-rare': ['S25', 'S27'],
    'baa-single-reports': ['S28'],
    'baa-blood-pressure': ['S8', 'S8b', 'S11b', 'S12b'],
    'baa-why-unknown': ['S28'],
  },
  tests: {
    'baa-mri': ['S42', 'S27'],
    'baa-urgent-scan': ['S69'],
    'baa-doctor-decides': ['S25', 'S33'],
  },
  treatment: {
    'baa-team': ['S70'],
    'baa-medicine-safety': ['S56'],
  },
  outlook: {
    'baa-bleed': ['S69', 'S70'],
    'baa-outlook-unknown': ['S28'],
  },
  help: {
    'baa-help-headache': ['S69', 'S70'],
    'baa-help-fast': ['S60', 'S70', 'S106'],
    'baa-help-sight': ['S70', 'S71'],
    'baa-help-lid-or-pupil': ['S70', 'N8', 'N9'],
    'baa-help-two-weeks': ['S22', 'S70', 'S91'],
    'baa-help-known': ['S70'],
    'baa-help-routine': ['S57a'],
  },
} as const satisfies ConditionPage;
