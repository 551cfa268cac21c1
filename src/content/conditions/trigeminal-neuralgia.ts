import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'tn-what': ['S59'],
    'tn-wince': ['S59', 'S91'],
    'tn-both-together': ['S22', 'S91'],
  },
  notice: {
    'tn-shocks': ['S59'],
    'tn-set-off': ['S59'],
    'tn-face-pulls': ['S59', 'S91'],
    'tn-twitch-and-shocks': ['S91', 'S91b'],
  },
  difference: {
    'tn-pain-first': ['S59', 'S80b'],
    'tn-other-pain': ['S21'],
    'tn-no-shocks': ['S59', 'S80b'],
  },
  causes: {
    'tn-vessel': ['S22', 'S91'],
    'tn-tumour': ['S91', 'S91b'],
    'tn-cause-open': ['S59', 'S91'],
  },
  tests: {
    'tn-scan': ['S22', 'S42', 'S91'],
    'tn-feeling': ['S59'],
    'tn-questions-cannot-tell': ['S22', 'S91'],
  },
  treatment: {
    'tn-choices': ['S59', 'S91'],
    'tn-medicine': ['S56'],
  },
  outlook: {
    'tn-outlook-open': ['S59', 'S91'],
  },
  help: {
    'tn-help-headache': ['S69', 'S70'],
    'tn-help-fast': ['S60', 'S70', 'S106'],
    'tn-help-over-50': ['N3', 'N5', 'N8'],
    'tn-help-blisters': ['S65', 'S66'],
    'tn-help-shocks': ['S22', 'S59', 'S91'],
    'tn-help-numb': ['S40', 'S59'],
    'tn-help-other-signs': ['S28b', 'S70', 'S74', 'S98'],
  },
  figures: {
    'tn-how-often-both': ['S2', 'S25'],
  },
} as const satisfies ConditionPage;
