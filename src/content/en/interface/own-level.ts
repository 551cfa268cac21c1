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
  reasonHint: 'Needed where your level is lower than the level of the tool.',
  save: 'Record it',
  saved: (level) => `Recorded: ${level}.`,
  noLevel: 'Choose a level.',
  noReason: 'Your level is lower than the level of the tool. Write the reason, then record it.',
  told: {
    own: (level) => `Level from the nurse: ${level}.`,
    reason: (reason) => `Reason: ${reason}`,
    tool: (level) => `Level from the tool: ${level}.`,
    toolSoFar: (level) => `Level from the tool: not settled. So far: ${level}.`,
    toolNone: 'Level from the tool: not settled. No level yet.',
    open: (names) => `Still to ask: ${names}.`,
  },
};
