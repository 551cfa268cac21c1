import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'td-what': ['S79'],
    'td-do-not-stop': ['S56'],
  },
  notice: {
    'td-chewing': ['S79'],
    'td-both-sides': ['S79'],
    'td-grimace': ['N34', 'N35'],
    'td-hold-back': ['S79'],
    'td-asleep': ['S79'],
  },
  difference: {
    'td-side': ['S2', 'S79'],
    'td-place': ['S2', 'S3', 'S79'],
    'td-sleep': ['S8', 'S14', 'S79'],
    'td-medicine-before': ['S79', 'N34', 'N35'],
    'td-first-days': ['N16', 'N17', 'N18'],
  },
  causes: {
    'td-how-common': ['S79'],
    'td-antipsychotics': ['S79'],
    'td-anti-sickness': ['N34', 'N35'],
    'td-more-often': ['N35'],
  },
  tests: {
    'td-looking': ['S79'],
    'td-medicine-list': ['S79'],
    'td-video': ['S87'],
  },
  treatment: {
    'td-never-stop': ['S56'],
    'td-prescriber': ['S56', 'S79'],
    'td-choices': ['S79'],
  },
  outlook: {
    'td-outlook-open': ['S79'],
  },
  help: {
    'td-help-breath': ['N16', 'N18', 'N19'],
    'td-help-fast': ['S60', 'S70', 'S106'],
    'td-help-locked': ['N16', 'N17', 'N18'],
    'td-help-two-weeks': ['S40', 'S59', 'S62', 'S64'],
    'td-help-routine': ['S56', 'S57a', 'S79'],
    'td-help-until-then': ['S56'],
  },
} as const satisfies ConditionPage;
