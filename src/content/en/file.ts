import type { FileWords } from '../file-words.ts';

export const file: FileWords = {
  save: {
    holds:
      'The file holds every answer and note, also a phone number or a place that was typed. Anybody who gets the file can read it.',
    holdsList: 'The names or labels in the list are in the file, too, so do not give it to somebody else.',
    save: 'Save the file',
    leftOut: 'Some of what is kept here cannot be read, and is not in the file.',
    saved: 'The file is saved. You find it where this browser puts its downloads.',
    notSaved: 'This browser cannot save a file. Make a code in its place.',
    share: 'Share the file',
    shared: 'The file was given to the app that you chose.',
    notShared: 'The file was not shared. You can save it in place of that.',
    about:
      'Answers about a face that twitches. To read them, go to the page where the file was saved, and choose "Open a saved file" there. A nurse or a doctor chooses "Read a code or a file" there. Do not change this text: the file cannot be opened after that.',
  },
  open: {
    hint: 'Choose a file that was saved on this site. Answers that are here already stay as they are.',
    label: 'The saved file',
    forNurse:
      'Are you a nurse or a doctor, and these are the answers of a patient? Then read the file here, so that none of it counts as yours:',
    reading: 'The file is being read.',
    refused: {
      unreadable: 'This file holds no answers from this site. Choose another one: its name begins with "face-twitch".',
      wrong:
        'This file was changed or damaged after it was saved, so nothing in it is shown. Ask for the file again. Or answer the questions again.',
      'cut-off':
        'The end of this file is missing, so nothing in it is shown. Ask for the file again, and wait until all of it is there.',
      newer:
        'A newer version of this site made this file. Load this page again while you have the internet. Then open the file again.',
      'too-big': 'This file is too large for one of ours. Choose another one: its name begins with "face-twitch".',
      'not-given': 'This browser could not read the file. Choose it again, or copy it to this device first.',
      'only-here':
        'The file was not opened. There are answers on this page that are kept nowhere else, and they would be lost. Save or clear them first.',
      'not-stored':
        'Not all of this file could be put on this device. It is full, or no answers are kept here. Make room, or let answers be kept again. Choose the file again after that.',
    },
    have: 'You have this one: the same answers are on this device.',
    openTheOne: 'Show these answers',
    broughtIn: (number) => `Now on this device, in the list: ${number} from this file.`,
    hereAlready: (number) => `Here already: ${number}.`,
    toList: 'See the list',
  },
};
