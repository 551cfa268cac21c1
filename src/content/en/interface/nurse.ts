import type { NurseWords } from '../../interface-words.ts';

export const nurse: NurseWords = {
  outline: 'All questions',
  outlineHint: 'Open any question, answered or not, once both safety checks are done.',
  say: 'Say',
  probe: 'Probe',
  record: 'Record',
  note: 'Note',
  noteHint: 'Free text for the record. The rules do not read it.',
  talk: {
    label: 'How you talk with the person',
    names: { phone: 'By phone', 'face-to-face': 'Face to face', video: 'By video' },
    notSaid: 'Not said',
    interpreter: 'Interpreter, or who speaks for the person',
    interpreterHint: 'Free text. It stands in the report.',
    said: {
      phone: 'The interview was by phone.',
      'face-to-face': 'The interview was face to face.',
      video: 'The interview was by video.',
    },
    spokeFor: (who) => `Interpreter, or who spoke for the person: ${who}.`,
  },
};
