import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'an-what': ['S74'],
    'an-rare': ['S24'],
    'an-age': ['S74'],
  },
  notice: {
    'an-hearing': ['S74'],
    'an-ringing': ['S74'],
    'an-balance': ['S74'],
    'an-later-signs': ['S74'],
  },
  difference: {
    'an-cause-to-look-for': ['S24', 'S24b'],
    'an-click': ['S8', 'S74'],
    'an-ear-signs': ['S74', 'S68'],
    'an-cannot-rule-out': ['S24', 'S25'],
  },
  causes: {
    'an-cause-not-known-here': ['S74'],
  },
  tests: {
    'an-hearing-test': ['S67', 'S74'],
    'an-mri': ['S42', 'S68b'],
    'an-scan-yield': ['S68b'],
  },
  treatment: {
    'an-team': ['S74'],
    'an-medicine-safety': ['S56'],
  },
  outlook: {
    'an-slow': ['S74'],
    'an-outlook-unknown': ['S24'],
  },
  help: {
    'an-help-spin': ['S57', 'S68', 'N41'],
    'an-help-fast': ['S60', 'S70', 'S106'],
    'an-help-hearing-sudden': ['S67'],
    'an-help-hearing-and-face': ['S67', 'S60'],
    'an-help-hearing-weeks': ['S67'],
    'an-help-numb': ['S40', 'S59'],
    'an-help-routine': ['S68', 'S68b'],
  },
  figures: {
    'an-one-of-nine': ['S24'],
  },
} as const satisfies ConditionPage;
