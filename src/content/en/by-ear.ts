import type { ByEarWords } from '../by-ear-words.ts';

export const byEar: ByEarWords = {
  keys: 'Your answer',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  onKey: { yes: 'Space bar', no: 'N', notSure: 'U', repeat: 'R', back: 'B' },
  repeat: 'Say it again',
  back: 'Back',
  turnOff: 'Answer on the page instead',
  begin: 'Press "Yes" to start the voice.',
  how: 'You hear one answer at a time. Press yes, no or not sure after each. There are three large keys, one below the other. On a keyboard, yes is the space bar, no is the letter N, and not sure is the letter U. R says it again. B goes back.',
  options: (count) => `There are ${count} answers to choose from. Here is the first.`,
  forms: [
    { written: 'Tick', said: 'Say yes to' },
    { written: 'tick this', said: 'say yes to this' },
    { written: 'tick it', said: 'say yes to it' },
    { written: 'tick no other place', said: 'say no to all others' },
    { written: 'tick what', said: 'say yes to what' },
    { written: 'Choose', said: 'Say yes to' },
    { written: 'choose this', said: 'say yes to this' },
    { written: 'choose the side', said: 'say yes to the side' },
  ],
  youSaid: (answer) => `You said: ${answer}.`,
  tookAway: (answer) => `This takes the place of: ${answer}.`,
  saidNo: 'You said no.',
  saidNotSure: 'You are not sure.',
  asAnswer: (answer) => `Is this your answer: ${answer}?`,
  again: 'You hear the answers once more.',
  soFar: 'You said yes to:',
  endHere:
    'We now know enough for your result. A few more questions help to see what it may be. If you press no, you check your answers next. Do you want to hear these questions?',
  leaveOut: 'You do not have to answer the next question. Do you want to hear it?',
  keep: (answer) => `Your answer so far: ${answer}. Press yes to keep it, or no to change it.`,
  confirm: 'Press yes to continue, or no to change it.',
  noToEach: (none) =>
    `You said no to each. Is this your answer: ${none}? Press yes to continue, or no to hear them again.`,
  choseNothing: (doubt) =>
    `You did not choose one. Is this your answer: ${doubt}? Press yes to continue, or no to hear them again.`,
  unsureOf: (options, doubt) =>
    `You were not sure about: ${options}. Your answer is then: ${doubt}. Press yes to continue, or no to hear them again.`,
  doubtFirst: (options, doubt) =>
    `You were not sure about: ${options}. That may matter more than the rest, so your answer here is: ${doubt}. Press yes to continue, or no to hear them again.`,
  alsoUnsure: (options) => `You were not sure about: ${options}. Tell your doctor about that, too.`,
  carryOn: (when) =>
    `There are answers from ${when} on this device. If you press no, you start again. Do you want to continue with them?`,
  noWriting: 'There is also a box to write in. By ear it is not asked. You can use it on the page.',
  review: 'Is all of this correct? Press yes for your result, or no to change an answer.',
  line: (name, answer) => `${name}: ${answer}. Is this correct?`,
  mistake: 'Was it a mistake? Press B, and we ask again.',
  hearAgain: 'Press R to hear this page again, or B to go back.',
  voiceLost: 'The voice does not work now. So the usual page is shown, and you can answer there.',
  tryAgain: 'Try the voice again',
};
