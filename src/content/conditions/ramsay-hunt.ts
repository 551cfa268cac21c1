import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'rh-what': ['S65', 'S66'],
    'rh-today': ['S65', 'S66'],
    'rh-emergency': ['S60', 'S106'],
  },
  notice: {
    'rh-blisters': ['S65', 'S66'],
    'rh-ear-pain': ['S65', 'S66'],
    'rh-weak': ['S65'],
    'rh-eye': ['S61', 'S63'],
  },
  difference: {
    'rh-weak-not-twitch': ['S2', 'S65'],
    'rh-no-blisters': ['S2', 'S65', 'S66'],
    'rh-bells': ['S60', 'S61', 'S65'],
    'rh-later-twitch': ['S3'],
  },
  causes: {
    'rh-virus': ['S65', 'S66'],
  },
  tests: {
    'rh-fast': ['S60', 'S106'],
    'rh-looking': ['S61', 'S65', 'S66'],
    'rh-hearing': ['S67'],
    'rh-tell': ['S65', 'S66'],
  },
  treatment: {
    'rh-tablets': ['S65', 'S66'],
    'rh-eye-care': ['S61', 'S63'],
    'rh-medicine': ['S56'],
  },
  outlook: {
    'rh-outlook-open': ['S65', 'S66'],
    'rh-check-again': ['N20', 'N21'],
  },
  help: {
    'rh-help-fast': ['S60', 'S70', 'S106'],
    'rh-help-spin': ['S57', 'S68', 'N41'],
    'rh-help-both-sides': ['S93', 'N31', 'N32'],
    'rh-help-blisters': ['S65', 'S66'],
    'rh-help-weak': ['S60', 'S61', 'N8'],
    'rh-help-eye': ['S61', 'S63'],
    'rh-help-hearing': ['S67'],
    'rh-help-not-better': ['S62', 'N20', 'N21'],
  },
} as const satisfies ConditionPage;
