import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'eym-what': ['S32b', 'S56'],
    'eym-common': ['S31', 'S32'],
  },
  notice: {
    'eym-flutter': ['S32b'],
    'eym-bouts': ['S32b'],
    'eym-stays': ['S32', 'S32b', 'S56'],
    'eym-open': ['S32', 'S32b'],
  },
  difference: {
    'eym-alike-early': ['S2', 'S3'],
    'eym-spread': ['S7', 'S41'],
    'eym-force': ['S1', 'S2'],
    'eym-time': ['S57a', 'S80b'],
  },
  causes: {
    'eym-daily-life': ['S32', 'S56'],
    'eym-medicines': ['S32', 'S56'],
    'eym-rare': ['S31', 'S32'],
  },
  tests: {
    'eym-none': ['S56'],
    'eym-two-weeks': ['S56'],
    'eym-three-months': ['S57a'],
    'eym-video': ['S87'],
  },
  treatment: {
    'eym-rest': ['S56'],
    'eym-drinks': ['S56'],
    'eym-medicine': ['S56'],
  },
  outlook: {
    'eym-goes': ['S32', 'S56'],
    'eym-rarely-more': ['S31', 'S32'],
  },
  help: {
    'eym-stroke-now': ['S60', 'S106'],
    'eym-lid-drop': ['S98', 'N8', 'N9'],
    'eym-weak-same-day': ['S60', 'S61'],
    'eym-other-signs': ['S29', 'S31', 'S70', 'S73'],
    'eym-routine': ['S56', 'S57a'],
    'eym-self-care': ['S56'],
  },
} as const satisfies ConditionPage;
