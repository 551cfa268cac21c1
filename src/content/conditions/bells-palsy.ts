import type { ConditionPage } from '../condition-page.ts';

/**
 * Tick bites: the UK guideline itself was not reached. Six months for the bite and three for the rash are from N104 and N105.
 * No source lets a tick bite make a new palsy less urgent.
 */
export const page = {
  inShort: {
    'bp-what': ['S60', 'S60b', 'S61'],
    'bp-emergency': ['S60', 'S106'],
    'bp-later-spasm': ['S1', 'S3'],
  },
  notice: {
    'bp-only-face': ['S60b'],
    'bp-weak': ['S60', 'S61'],
    'bp-other-signs': ['S60', 'S61'],
    'bp-not-ramsay-hunt': ['S65', 'S66'],
    'bp-later-signs': ['S3', 'S63'],
    'bp-tears': ['S3', 'S95'],
  },
  difference: {
    'bp-weak-not-twitch': ['S60', 'S61', 'S2'],
    'bp-movement': ['S3'],
    'bp-no-palsy': ['S3', 'S63', 'N43', 'N44'],
    'bp-not-lyme': ['N103', 'N104'],
  },
  causes: {
    'bp-pregnant': ['S61b', 'S60b'],
    'bp-leads-to-spasm': ['S1', 'S3', 'S2'],
  },
  tests: {
    'bp-fast': ['S60', 'S106'],
    'bp-no-routine-scan': ['S61'],
    'bp-lyme-tests': ['N103', 'N105', 'N106'],
    'bp-later-tests': ['S62', 'S62b', 'S63'],
  },
  treatment: {
    'bp-steroids': ['S60', 'S61'],
    'bp-eye-care': ['S61', 'S63'],
    'bp-synkinesis-care': ['S63'],
    'bp-medicine-safety': ['S56'],
  },
  outlook: {
    'bp-left-over': ['S94'],
    'bp-check-again': ['S62', 'S62b', 'S63', 'N21'],
  },
  help: {
    'bp-help-fast': ['S60', 'S70', 'S106'],
    'bp-help-both-sides': ['S93', 'N31', 'N32'],
    'bp-help-same-day': ['S60', 'S61'],
    'bp-help-older': ['S60', 'S62', 'N8'],
    'bp-help-eye': ['S61', 'S63'],
    'bp-help-blisters': ['S65', 'S66'],
    'bp-help-ear-pain': ['S60', 'S65', 'S66'],
    'bp-help-tick': ['S60', 'N103', 'N104', 'N105'],
    'bp-help-two-weeks': ['S62', 'S62b', 'S63'],
    'bp-help-lump': ['S64', 'S105'],
    'bp-help-routine': ['S62', 'S63'],
  },
} as const satisfies ConditionPage;
