import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'hms-what': ['S35', 'S36', 'S37'],
    'hms-rare': ['S1', 'S37'],
    'hms-questions-cannot-tell': ['S35'],
  },
  notice: {
    'hms-jaw-locks': ['S35', 'S37'],
    'hms-set-off': ['S36'],
    'hms-muscles': ['S35'],
    'hms-thin-cheek': ['S35'],
    'hms-hard-skin': ['S35'],
  },
  difference: {
    'hms-which-muscles': ['S1', 'S35'],
    'hms-eye': ['S2', 'S3', 'S35'],
    'hms-pain': ['S21', 'S36'],
    'hms-other-jaw-moves': ['S79', 'S80g'],
    'hms-locked-by-medicine': ['N16', 'N17'],
  },
  causes: {
    'hms-cause-open': ['S35', 'S36', 'S37'],
    'hms-skin-link': ['S35'],
  },
  tests: {
    'hms-looking': ['S35'],
    'hms-emg': ['S35'],
    'hms-mri': ['S35', 'S37'],
    'hms-video': ['S87'],
  },
  treatment: {
    'hms-choices': ['S35', 'S36'],
    'hms-medicine': ['S56'],
  },
  outlook: {
    'hms-outlook-report': ['S36'],
  },
  help: {
    'hms-help-breath': ['N16', 'N18', 'N19'],
    'hms-help-fast': ['S60', 'S70', 'S106'],
    'hms-help-locked': ['N16', 'N17', 'N18'],
    'hms-help-over-50': ['N3', 'N5', 'N8'],
    'hms-help-two-weeks': ['S40', 'S59', 'S62', 'S64'],
    'hms-help-routine': ['S57a'],
  },
} as const satisfies ConditionPage;
