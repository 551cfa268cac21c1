import type { ConditionPage } from '../condition-page.ts';

export const page = {
  inShort: {
    'mei-what': ['S80g'],
    'mei-dystonia': ['S1', 'S80g'],
  },
  notice: {
    'mei-eyes': ['S80g'],
    'mei-jaw': ['S80g'],
    'mei-mouth-tongue': ['S80g'],
    'mei-eating': ['S80g'],
  },
  difference: {
    'mei-sides': ['S2', 'S80g'],
    'mei-same-moment': ['S38', 'S41b'],
    'mei-jaw-tongue': ['S1', 'S80g'],
    'mei-one-jaw': ['S35', 'S36'],
    'mei-tardive': ['S79'],
  },
  causes: {
    'mei-cause-open': ['S80g'],
    'mei-medicines': ['S79', 'N34', 'N35'],
  },
  tests: {
    'mei-looking': ['S38', 'S80g'],
    'mei-medicine-list': ['S79'],
    'mei-video': ['S87'],
    'mei-who': ['S57a'],
  },
  treatment: {
    'mei-eyes-toxin': ['S83'],
    'mei-choices': ['S57a'],
    'mei-medicine': ['S56', 'S79'],
  },
  outlook: {
    'mei-unknown': ['S80g'],
    'mei-delay': ['S45'],
    'mei-driving-rule': ['S90'],
  },
  help: {
    'mei-breath-now': ['S57', 'N16', 'N36'],
    'mei-stroke-now': ['S60', 'S106'],
    'mei-locked': ['S57', 'N16', 'N17'],
    'mei-not-safe': ['S90'],
    'mei-routine': ['S57a'],
  },
} as const satisfies ConditionPage;
