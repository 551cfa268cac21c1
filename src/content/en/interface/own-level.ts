import type { OwnLevelWords } from '../../own-level-words.ts';

export const ownLevel: OwnLevelWords = {
  title: 'Your own level',
  choose: 'Level',
  levels: {
    emergency: 'Call now: ambulance',
    'same-day': 'Today',
    urgent: 'Within two weeks',
    routine: 'A planned visit',
    'self-care': 'At home, with safety net',
  },
  reason: 'Reason',
  reasonHint: 'Needed if your level is lower.',
  save: 'Record it',
  saved: 'Recorded.',
  noLevel: 'Choose a level.',
  noReason: 'Your level is lower than the level of the tool. Write the reason, then record it.',
  told: {
    own: (level) => `Nurse's level: ${level}.`,
    reason: (reason) => `Reason: ${reason}`,
    tool: (level) => `Tool's level: ${level}.`,
    toolSoFar: (level) => `Tool's level: not settled. So far: ${level}.`,
    toolNone: "Tool's level: not settled. No level yet.",
    open: (names) => `Still to ask: ${names}.`,
  },
};
