import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'par-what': ['S105'],
    'par-benign': ['S105'],
    'par-rare-cause': ['S25b'],
  },
  notice: {
    'par-lump': ['S64', 'S105'],
    'par-weak': ['S64', 'S105'],
    'par-numb-or-pain': ['S40', 'S62'],
  },
  difference: {
    'par-cause-to-look-for': ['S25b'],
    'par-lump-not-spasm': ['S2', 'S64', 'S105'],
    'par-weakness-grows': ['S8', 'S41b', 'S62'],
    'par-not-sudden': ['S60', 'S106'],
    'par-questions-cannot-tell': ['S105'],
  },
  causes: {
    'par-cause-open': ['S105'],
  },
  tests: {
    'par-specialist': ['S64'],
    'par-scans': ['S42', 'S105'],
    'par-tell': ['S62', 'S64'],
  },
  treatment: {
    'par-team': ['S64', 'S105'],
    'par-medicine': ['S56'],
  },
  outlook: {
    'par-outlook-open': ['S105'],
  },
  help: {
    'par-help-fast': ['S60', 'S70', 'S106'],
    'par-help-breath': ['S57', 'N31'],
    'par-help-weak': ['S60', 'S61', 'N8'],
    'par-help-eye': ['S61', 'S63'],
    'par-help-lump': ['S64', 'S105'],
    'par-help-weakness-weeks': ['S40', 'S62', 'N20'],
    'par-help-cancer': ['S62'],
  },
} as const satisfies ConditionPage;
