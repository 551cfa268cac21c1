import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'cal-what': ['S77', 'S77b'],
    'cal-danger': ['S77', 'N33'],
  },
  notice: {
    'cal-tingling': ['S77', 'S77b'],
    'cal-cramps': ['S77', 'S77b'],
    'cal-throat-and-fits': ['S77'],
    'cal-after-operation': ['S77', 'S77b'],
  },
  difference: {
    'cal-no-tingling': ['S2', 'S77', 'S77b'],
    'cal-beyond-face': ['S13', 'S41c', 'S77'],
    'cal-blood-test-tells': ['S77'],
  },
  causes: {
    'cal-thyroid': ['S77'],
    'cal-neck': ['S77b'],
    'cal-vitamin-d': ['S77', 'S77b'],
  },
  tests: {
    'cal-blood': ['S77'],
    'cal-heart': ['S77'],
    'cal-speed': ['S77'],
  },
  treatment: {
    'cal-fast-care': ['S77', 'N33'],
    'cal-no-tablets-from-page': ['S56'],
  },
  outlook: {
    'cal-outlook-open': ['S77', 'N33'],
  },
  help: {
    'cal-help-now': ['S71', 'S77', 'N33'],
    'cal-help-fast': ['S60', 'S70', 'S106'],
    'cal-help-same-day': ['S77', 'S77b', 'N33'],
    'cal-help-tell': ['S77', 'S77b'],
    'cal-help-arm': ['S78a', 'S97'],
  },
} as const satisfies ConditionPage;
