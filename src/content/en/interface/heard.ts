import type { BeforeReceiveWords, HeardWords } from '../../receive-words.ts';

const on = (when: string | null): string => (when === null ? 'at a time that is not known' : `on ${when}`);

export const heard: HeardWords = {
  who: { self: 'The patient', carer: 'The carer', nurse: 'Another nurse', unknown: 'Somebody' },
  answer: (who, when, answer) => `${who} answered ${on(when)}: ${answer}. Not checked.`,
  same: (who, when) => `${who} gave the same answer ${on(when)}.`,
  asGiven: (who, when) => `${who} gave this answer ${on(when)}. Not checked.`,
  source: (said, who, when) => `${said} (${who}, ${on(when)})`,
  takenBackBefore:
    'A sign of danger was ticked and then unticked before this code was made. The code does not say which sign. Ask about it.',
  about: {
    'last-well': 'Onset, or last known well',
    location: 'Place',
    'call-back': 'Number to call back',
    'own-words': 'In own words',
    'nurse-note': 'Note',
    interpreter: 'Interpreter, or who spoke',
  },
  wrote: (about, text, who, when) => `${about}: “${text}” (${who}, on ${when})`,
  withdrawn: (sign, who, when, date, reason) =>
    `${sign}. ${who} said it ${on(when)}. The nurse withdrew this sign on ${date}. Reason: ${reason}`,
};

export const receive: BeforeReceiveWords = {
  open: 'Read a code or a file',
  title: 'Read a code or a file',
  coming: 'One moment.',
  notLoaded:
    'A part of this page could not be loaded, so nothing was read. Check the internet, then load this page again.',
};
