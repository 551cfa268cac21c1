import type { ReceiveWords } from '../receive-words.ts';

const on = (when: string | null): string => (when === null ? 'at a time that is not known' : `on ${when}`);

export const receive: ReceiveWords = {
  lead: 'Somebody has answered on another device and gave you a code or a file. Its answers come here, and go nowhere else.',
  field: 'Code or link',
  fieldHint: 'Scan it, type it or paste it. Capital or small letters, gaps and dashes make no difference.',
  read: 'Read the code',
  file: 'Or a saved file',
  fileHint: 'Choose the file here, or drag the file onto this page.',
  empty: 'The field is empty. Scan, type or paste the code, or choose a file.',
  why: {
    unreadable: 'There is no code in this text. A code is made of letters only, in groups of four.',
    wrong: 'A letter of this code is wrong. Compare this code with the one that you were given, group by group.',
    'cut-off': (letters, of) =>
      `A part of this code is missing: ${letters} of its ${of} letters are here. Copy or read the whole code.`,
    newer: 'A newer version of this check made this code. Load this page again while you are online, then read it.',
  },
  several: 'There is more than one code in this text. Which one do you mean?',
  severalInFile: 'There is more than one interview in this file. Which one do you mean?',
  nurses: (when) => `A nurse's interview, last changed ${on(when)}.`,
  goOn: 'Continue this interview',
  goOnHint: 'The interview opens where the nurse stopped. Answers that are on this device already stay as they are.',
  given: (who, when) => `${who} answered ${on(when)}. Nobody has checked these answers.`,
  which: (given, code) => `${given} The code begins with ${code}.`,
  callTitle: (number) => `Call ${number} now`,
  signs: 'The answers name these signs of an emergency:',
  twice: 'You have this one: its answers are on this device already.',
  openThis: 'Open it',
  whoAreYou: 'Who are you?',
  nurse: 'I am a nurse or doctor',
  nurseHint: 'You ask the questions about danger again. All other answers stand as given, until you change them.',
  own: 'I gave these answers',
  ownHint: 'You continue on this device where you stopped.',
  goes: 'The answers that are on this page now are kept nowhere. They are gone when you continue.',
  confirm: {
    title: 'Make sure who it is',
    lead: 'These answers come without a name. Ask for initials or the date of birth, and compare:',
    age: 'Age',
    side: 'Side of the twitch',
    notSaid: 'not said',
    label: 'Initials or date of birth',
    labelHint: 'You do not have to fill this in. It stays on this device, so that you find these answers again.',
    yes: 'Yes, this is the person',
    no: 'No, clear these answers',
    noHint: 'These answers are then gone from this device. You can read the code or the file again.',
  },
  takeBack: {
    title: (sign) => `Withdraw: ${sign}`,
    warning:
      'A sudden sign matters even when it is over. Withdraw a sign only if it was never there, or if a doctor knows it from before.',
    reason: 'Reason',
    reasons: ['Ticked by mistake.', 'Something else was meant.', 'The sign is old, and a doctor has checked it.'],
    words: 'Another reason, in your words',
    button: (sign) => `Yes, withdraw: ${sign}`,
    noReason: 'Choose a reason, or write one.',
  },
};
