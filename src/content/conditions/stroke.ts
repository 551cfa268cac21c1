import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'st-emergency': ['S106', 'S60'],
    'st-sudden': ['S106', 'S70'],
    'st-one-sign': ['S106'],
  },
  notice: {
    'st-face': ['S60', 'S106'],
    'st-arm': ['S60', 'S70', 'S106'],
    'st-speech': ['S60', 'S106'],
    'st-sight': ['S70'],
    'st-balance': ['S57', 'S68', 'N41'],
  },
  difference: {
    'st-drop-not-pull': ['S60', 'S1'],
    'st-sudden-not-slow': ['S80b', 'S96', 'S106'],
    'st-never-the-spasm': ['S60', 'S40'],
    'st-not-bells': ['S60', 'S60b'],
  },
  causes: {
    'st-spasm-after': ['S1'],
    'st-aneurysm': ['S28'],
  },
  tests: {
    'st-fast': ['S106'],
    'st-no-rule-out': ['S60', 'S106'],
  },
  treatment: {
    'st-treatment-hospital': ['S106', 'S70'],
    'st-treatment-medicine': ['S56'],
  },
  outlook: {
    'st-outlook': ['S106'],
  },
  help: {
    'st-help-fast': ['S60', 'S70', 'S106'],
    'st-help-gone': ['S60', 'N1'],
    'st-help-other': ['S57', 'S68', 'S69', 'S70'],
    'st-help-last-well': ['S106', 'S60'],
    'st-help-do-not-drive': ['S70'],
    'st-help-over-a-week': ['N1', 'S60'],
  },
} as const satisfies ConditionPage;
