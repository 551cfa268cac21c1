import type { AloudWords } from '../aloud-words.ts';
import { sentences } from './sentences.ts';

export const aloud: AloudWords = {
  saying: {
    sentences,
    digits: {
      '0': 'zero',
      '1': 'one',
      '2': 'two',
      '3': 'three',
      '4': 'four',
      '5': 'five',
      '6': 'six',
      '7': 'seven',
      '8': 'eight',
      '9': 'nine',
    },
    range: (from, to) => `${from} to ${to}`,
    forms: [
      { written: 'MRI', said: 'M R I' },
      { written: 'CT', said: 'C T' },
      { written: 'GP', said: 'G P' },
      { written: 'MS', said: 'M S' },
      { written: 'TIA', said: 'T I A' },
      { written: 'HIV', said: 'H I V' },
      { written: 'ADHD', said: 'A D H D' },
      { written: 'ENT', said: 'E N T' },
      { written: 'UK', said: 'U K' },
      { written: 'h', said: 'hours' },
      { written: '°C', said: 'degrees Celsius' },
    ],
    group: (heading) => `About: ${heading}.`,
    answers: (count) => `There are ${count} answers to choose from.`,
  },
  bar: 'Read aloud',
  listen: 'Listen',
  pause: 'Pause',
  goOn: 'Resume',
  back: 'One sentence back',
  looking: 'We look for a voice on this device. This can take some seconds.',
  none: 'There is no voice for this language on this device, so this page cannot be read aloud here.',
  ownReader: [
    'iPhone or iPad: open Settings, then Accessibility, and turn on "Speak Screen". Then swipe down with two fingers from the top of the screen.',
    'Android: open Settings, then Accessibility, and turn on "Select to Speak".',
    'Computer: look for "Read aloud" in the menu of your browser. Some browsers send the words to a company to do this.',
  ],
  stopped: 'The voice stopped. Press "Resume" to hear this sentence again.',
  notInstalled:
    'This voice is not on your device. Choose another one in "Aa", or add a voice in the settings of your device.',
  byEar: 'Answer by ear',
  byEarHint:
    'The voice asks, and you answer with three large keys: yes, no or not sure. You do not need to see the page.',
  byEarNotLoaded: 'Answering by ear could not be loaded. There may be no internet. Turn it off and on to try again.',
  voice: 'Voice',
  speed: 'Speed',
  speeds: { '0.7': 'Slow', '0.85': 'A little slower', '1': 'Usual speed', '1.15': 'A little faster', '1.3': 'Fast' },
  onDevice: 'Only voices on this device are used. What is read aloud does not leave it.',
};
