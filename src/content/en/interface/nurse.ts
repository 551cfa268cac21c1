import type { NurseWords } from '../../interface-words.ts';
import { ownLevel } from './own-level.ts';

export const nurse: NurseWords = {
  outline: 'All questions',
  outlineHint: 'Open any question, answered or not, once both safety checks are done.',
  say: 'Say',
  probe: 'Probe',
  record: 'Record',
  note: 'Note',
  noteHint: 'Free text for the record. The rules do not read it.',
  ownLevel,
};
