import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'fun-what': ['S33', 'S34'],
    'fun-brain-control': ['S33', 'S34'],
    'fun-signs': ['S33'],
  },
  notice: {
    'fun-mouth': ['S33', 'S34'],
    'fun-lip-and-jaw': ['S34'],
    'fun-start': ['S33', 'S60', 'S106'],
    'fun-comes-and-goes': ['S33', 'S34'],
    'fun-attention': ['S33'],
    'fun-limbs': ['S33', 'S34'],
  },
  difference: {
    'fun-where-it-starts': ['S2', 'S3', 'S33', 'S34'],
    'fun-held-pull': ['S1', 'S2', 'S33'],
    'fun-brow': ['S17', 'S33'],
    'fun-both-sides': ['S33', 'S41b'],
    'fun-questions-cannot-tell': ['S33'],
  },
  causes: {
    'fun-cause-open': ['S33', 'S34'],
  },
  tests: {
    'fun-examination': ['S33'],
    'fun-video': ['S41', 'S87'],
    'fun-scan': ['S33', 'S42'],
  },
  treatment: {
    'fun-choices': ['S33', 'S34'],
    'fun-medicine': ['S56'],
  },
  outlook: {
    'fun-outlook-open': ['S33', 'S34'],
  },
  help: {
    'fun-help-fast': ['S60', 'S70', 'S106'],
    'fun-help-named': ['S60', 'S71', 'S106'],
    'fun-help-fit': ['S71'],
    'fun-help-arm': ['S78a', 'S97'],
    'fun-help-two-weeks': ['S22', 'S40', 'S59', 'S62'],
    'fun-help-driving': ['S90'],
    'fun-help-routine': ['S57a'],
  },
  figures: {
    'fun-how-common': ['S33'],
    'fun-who': ['S33', 'S34'],
  },
} as const satisfies ConditionPage;
