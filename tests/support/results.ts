import type { Answers } from '../../src/content/questions.ts';
import { lidFlutter, usualSpasm } from './answers.ts';

/** Five people, each with another plan. */
export const kindsOfResult: Readonly<Record<string, Answers>> = {
  routine: usualSpasm,
  'within two weeks': {
    ...usualSpasm,
    impact: ['eye-shuts-driving-or-walking'],
    'nerve-signs': ['double-vision'],
    ears: ['hearing-slowly-worse'],
  },
  today: { ...usualSpasm, 'same-day': ['eye-exposed'], 'same-day-more': ['ear-pain'] },
  'at home': lidFlutter,
  'a known spasm': {
    ...usualSpasm,
    named: 'hfs-longer-ago',
    'new-since': ['none'],
    'last-injection': 'over-4-months',
    'injection-effects': ['none'],
  },
};
