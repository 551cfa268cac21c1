import type { NurseWords } from '../../interface-words.ts';
import { heard } from './heard.ts';
import { ownLevel } from './own-level.ts';

export const nurse: NurseWords = {
  outline: 'All questions',
  outlineHint: 'Open any question, answered or not, once both safety checks are done.',
  say: 'Say',
  probe: 'Probe',
  record: 'Record',
  note: 'Note',
  noteHint: 'Free text for the record. The rules do not read it.',
  toConfirm: 'to confirm',
  desk: {
    bar: 'This interview',
    begun: (time) => `Begun ${time}`,
    soFar: (level) => `So far: ${level}`,
    soFarAtLeast: (level) => `So far: ${level}, not settled`,
    noneSoFar: 'So far: not settled',
    keys: 'Answer keys',
    largeRows: 'Large rows',
    keysHelp:
      'Keys 1 to 9, then letters, mark an answer. N: none. U: not sure. X: not checked. Enter: continue. G, number, Enter: to that question. P: park.',
    jump: 'Go to no.',
    noSuchQuestion: (most) => `There is no such question. Type a number from 1 to ${most}.`,
    notYetOpen: 'Not open yet: first both safety checks.',
    and: (answer, more) => `${answer} +${more}`,
    guidance: 'Probe and record',
    noneMarked: (signs) => `Marked: none of these ${signs} signs. Press Enter to confirm.`,
    unsureMarked: (signs) => `Marked: not sure about these ${signs} signs. Press Enter to confirm.`,
    park: 'Park, begin another',
    cannotPark: 'Parking is off, because no answer is kept on this device.',
    parked: 'Other interviews, not in the record',
    comeBack: (time) => `Back to the one begun ${time}`,
    labelled: (label) => `, ${label}`,
    allInterviews: 'All interviews',
    emergency: 'Emergency',
  },
  ownLevel,
  heard,
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
