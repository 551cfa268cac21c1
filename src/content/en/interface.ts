import type { InterfaceWords } from '../interface-words.ts';
import { callEvenIfOver } from './sudden-signs.ts';
import { callNow, signsUnsure, tooYoung } from './interface/emergency.ts';
import { handOver } from './interface/hand-over.ts';
import { receive } from './interface/heard.ts';
import { clear, keep, notices } from './interface/keeping.ts';
import { levels } from './interface/levels.ts';
import { nurse } from './interface/nurse.ts';
import { offline } from './interface/offline.ts';
import { review } from './interface/review.ts';
import { start } from './interface/start.ts';
import { whom } from './interface/whom.ts';

export const interfaceWords: InterfaceWords = {
  product: 'Face twitch check',
  pageTitle: (heading) => `${heading} | Face twitch check`,
  nextTitle: 'Next step',
  skipToContent: 'Skip to main content',
  back: 'Back',
  next: 'Continue',
  skip: 'Skip this question',
  showResult: 'Show my result',
  checkFirst: 'You can choose if you answer the last questions. You can stop here. You check your answers first.',
  endEarly: 'End the interview here',
  whyWeAsk: 'Why we ask this',
  or: 'or',
  progress: {
    part: (number, name) => `Part ${number} of 3: ${name}`,
    names: { safety: 'safety', twitch: 'the twitch', health: 'health' },
  },
  said: (name, answer) => `${name}: ${answer}`,
  newSignCall: (number) => `Call ${number} now for a sudden new sign.`,
  newSigns: `Signs like these: ${start.emergencySigns.join(', ')}. ${callEvenIfOver}`,
  start,
  whom,
  error: {
    heading: 'There is a problem',
    chooseOne: 'Choose one answer.',
    chooseOneOrUnsure: 'Choose one answer. If you do not know, choose "not sure".',
    chooseSome: 'Tick at least one box. If no other box matches, tick "not sure".',
  },
  seeDoctorToday: {
    self: 'You should see a doctor today. A few more questions help the doctor. If you feel worse, stop here and get help.',
    carer:
      'The person should see a doctor today. A few more questions help the doctor. If the person feels worse, stop here and get help.',
    nurse: 'Same-day sign. A few more questions.',
  },
  askedSinceThen:
    'This question is new. The other answers were given before it was added, and they are all still here.',
  earlierAnswer: (date, answer) => `On ${date} the answer was: ${answer}. Things may have changed, so we ask again.`,
  choice: {
    took: (answer) => `This took the place of: ${answer}`,
    bringBack: 'Put it back as it was',
    notAdded: (ticked, pressed) => `Not added: ${pressed}. You ticked "${ticked}", which stands alone.`,
    tickInstead: (pressed) => `Tick this in its place: ${pressed}`,
  },
  face: {
    left: { self: 'Your left', carer: "The person's left", nurse: "Patient's left" },
    right: { self: 'Your right', carer: "The person's right", nurse: "Patient's right" },
    help: 'The picture shows the face as another person sees it. So the left of the face is on the right of the picture. You can press on it, or use the list.',
    oneLid:
      'A press on the eye means "Around the eye". Is it one eyelid, and nowhere else? Then tick that in the list.',
    chosen: (answer) => `Chosen: ${answer}`,
    nothingChosen: 'Nothing is chosen yet.',
    chosenSide: {
      left: {
        self: 'You chose your left, the side of your left hand.',
        carer: "You chose the person's left. It is on your right as you face the person.",
        nurse: "Chosen: patient's left.",
      },
      right: {
        self: 'You chose your right, the side of your right hand.',
        carer: "You chose the person's right. It is on your left as you face the person.",
        nurse: "Chosen: patient's right.",
      },
    },
    droop: 'One side hangs down. This is a sign of an emergency.',
    pull: 'One side is pulled up: the eye squeezes and the mouth goes up. This is a spasm. Nothing hangs down.',
    move: 'Show the pictures moving',
    still: 'Stop the pictures',
  },
  signsUnsure,
  callNow,
  tooYoung,
  review,
  clear,
  keep,
  messages: 'Messages',
  notices,
  broken: {
    title: 'Something went wrong on this page',
    text: 'Your answers up to here are safe. Load the page again and continue where you were.',
    chunk:
      'A part of this page could not be loaded. There may be a new version, or no internet. Your answers are safe. Load the page again.',
    onlyHere:
      'A part of this page could not be shown. Your answers are not kept on this device. If you load the page again, you have to answer again.',
    cannotRun: (number) =>
      `The questions cannot be shown here. There may be no internet, or this browser may be too old. Load the page again, or use another browser. If you are worried, call your doctor. In an emergency call ${number}.`,
    call: 'If you think of an emergency, do not wait for this page.',
    reload: 'Load the page again',
  },
  levels,
  print: {
    print: 'Print this page',
    cannot: 'This browser cannot print. Take a picture of the screen, or show this page as it is.',
    didNot:
      'Did nothing open to print with? Then this browser cannot print. Take a picture of the screen, or show this page as it is.',
  },
  handOver,
  file: {
    save: 'Save the answers as a file',
    saveAll: 'Save all that is kept here as one file',
    open: 'Open a saved file',
    notLoaded: 'A part of this page could not be loaded. Check the internet, then close and open this part again.',
  },
  receive,
  nurse,
  offline,
  pastReview: (date) =>
    `The medical content of this page should have been checked again by ${date}. It may be out of date. Ask a doctor or nurse before you rely on it.`,
  install: {
    shortName: 'Face twitch',
    description: 'Plain questions about a face that twitches, and a page to take to the doctor or nurse.',
  },
  footer: {
    conditions: 'Conditions',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    keeping: 'Keeping answers',
    interviews: 'What is kept here',
  },
  display: {
    sign: 'Aa',
    name: 'Aa, text, colours and voice',
    size: 'Size of the text',
    sizes: { normal: 'Normal', large: 'Large', larger: 'Very large' },
    colours: 'Colours',
    coloursOfDevice: 'Your device sets the colours of all pages. They cannot be chosen here.',
    themes: { auto: 'As on my device', light: 'Light', dark: 'Dark', dim: 'Dim and warm, for sore eyes' },
    numbers: 'Number the answers, to choose by voice',
    aloud: 'Read pages aloud',
    aloudNotLoaded: 'Reading aloud could not be loaded. There may be no internet. Turn it off and on to try again.',
  },
};
