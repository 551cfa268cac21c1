import type { ConditionPage } from '../condition-page.ts';

/**
 * Sources differ on how soon: the public page of the NHS has the same day for changed sight alone (N98), those for specialists
 * have the same working day or 24 hours for all (N3, N8). The page follows the stricter ones.
 */
export const page = {
  inShort: {
    'gca-what': ['N97', 'N98', 'N117'],
    'gca-sight': ['N4', 'N7', 'N117'],
    'gca-today': ['N3', 'N5', 'N8', 'N97'],
  },
  notice: {
    'gca-head': ['N97', 'N114'],
    'gca-scalp': ['N114', 'N117'],
    'gca-jaw': ['N5', 'N97', 'N114'],
    'gca-eyes': ['N5', 'N98', 'N117'],
    'gca-unwell': ['N117'],
  },
  difference: {
    'gca-pain-not-twitch': ['S2', 'S21', 'N97', 'N114'],
    'gca-jaw-cramp': ['S35', 'S36', 'N117'],
    'gca-not-neuralgia': ['S59', 'N97', 'N117'],
  },
  causes: {
    'gca-open': ['N117'],
    'gca-age': ['N97', 'N114', 'N117'],
  },
  tests: {
    'gca-looking': ['N5', 'N98'],
    'gca-tell': ['N5', 'N97'],
  },
  treatment: {
    'gca-steroids': ['N117'],
    'gca-medicine': ['S56'],
  },
  outlook: {
    'gca-sight-lost': ['N4', 'N7'],
    'gca-early': ['N7', 'N117'],
  },
  help: {
    'gca-help-sight': ['S70', 'S98', 'N5', 'N98'],
    'gca-help-stroke': ['S60', 'S70', 'S106'],
    'gca-help-head': ['S69'],
    'gca-help-today': ['N3', 'N5', 'N8', 'N97'],
    'gca-help-eyes': ['N5', 'N98'],
  },
} as const satisfies ConditionPage;
