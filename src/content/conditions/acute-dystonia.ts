import type { ConditionPage } from '../condition-page.ts';

/**
 * Only excerpts were read. Seven days and the kinds of medicine are from them. That it needs a call today where breathing is easy
 * is the project's own careful choice. So is the advice to ask before the next dose: no source says whether to take it.
 */
export const page = {
  inShort: {
    'ady-what': ['N16', 'N95'],
    'ady-today': ['N16', 'N18', 'N95'],
    'ady-breath-first': ['N16', 'N18', 'N19'],
  },
  notice: {
    'ady-jaw-neck': ['N16', 'N18', 'N95'],
    'ady-face': ['N17'],
    'ady-when': ['N95', 'N96'],
    'ady-throat': ['N16', 'N18', 'N19'],
  },
  difference: {
    'ady-hold-not-twitch': ['S1', 'S2', 'N95'],
    'ady-new-medicine': ['S80b', 'S96', 'N95'],
    'ady-not-tardive': ['S79', 'N95'],
    'ady-jaw-joint': ['N16'],
  },
  causes: {
    'ady-medicines': ['N16', 'N95', 'N96'],
    'ady-raised': ['N95'],
    'ady-other-cause': ['N16'],
  },
  tests: {
    'ady-list': ['N95', 'N96'],
    'ady-looking': ['N16', 'N116'],
  },
  treatment: {
    'ady-injection': ['N116'],
    'ady-tablets-after': ['N116'],
    'ady-never-stop': ['S56'],
  },
  outlook: {
    'ady-outlook': ['N116'],
    'ady-tell-later': ['N16'],
  },
  help: {
    'ady-help-breath': ['N16', 'N18', 'N19'],
    'ady-help-fast': ['S60', 'S70', 'S106'],
    'ady-help-locked': ['N16', 'N17', 'N18', 'N95'],
    'ady-help-dose': ['S56'],
    'ady-help-say': ['N95', 'N96'],
  },
  figures: {
    'ady-how-common': ['N16'],
  },
} as const satisfies ConditionPage;
