import type { InterfaceWords } from '../interface-words.ts';
import { callNow, signsUnsure, tooYoung } from './interface/emergency.ts';
import { nurse } from './interface/nurse.ts';
import { offline } from './interface/offline.ts';
import { review } from './interface/review.ts';
import { start } from './interface/start.ts';

export const interfaceWords: InterfaceWords = {
  product: 'Face twitch check',
  pageTitle: (heading) => `${heading} | Face twitch check`,
  adviceTitle: 'What to do now',
  skipToContent: 'Skip to main content',
  back: 'Back',
  next: 'Continue',
  skip: 'Skip this question',
  showResult: 'Show my result',
  checkFirst: 'The last few questions are up to you. You can stop here. You check your answers first.',
  endEarly: 'End the interview here',
  whyWeAsk: 'Why we ask this',
  or: 'or',
  questionNumber: (number) => `Question ${number}`,
  upToMore: (number) => `up to ${number} more after this`,
  worseCall: (number) => `If this gets worse, or a sudden new sign comes, call ${number}.`,
  start,
  error: {
    heading: 'There is a problem',
    chooseOne: 'Choose one answer.',
    chooseOneOrUnsure: 'Choose one answer. If you do not know, choose "not sure".',
    chooseSome: 'Tick at least one box. If nothing fits, tick the last ones in the list.',
  },
  earlierAnswer: (date, answer) => `On ${date} the answer was: ${answer}. Things may have changed, so we ask again.`,
  face: {
    left: { self: 'Your left', carer: "The person's left", nurse: "Patient's left" },
    right: { self: 'Your right', carer: "The person's right", nurse: "Patient's right" },
    help: 'The picture shows the face as somebody sees it who stands in front. You can press on it, or use the list.',
    chosenSide: {
      left: {
        self: 'You chose your left, the side of your left hand.',
        carer: "You chose the person's left. It is on your right as you face them.",
        nurse: "Chosen: patient's left.",
      },
      right: {
        self: 'You chose your right, the side of your right hand.',
        carer: "You chose the person's right. It is on your left as you face them.",
        nurse: "Chosen: patient's right.",
      },
    },
    droop: 'A droop: one side hangs down. This is a sign of an emergency.',
    pull: 'A pull: the eye squeezes and the mouth is drawn up. This is a spasm, not a droop.',
    move: 'Show the pictures moving',
    still: 'Stop the pictures',
  },
  signsUnsure,
  callNow,
  tooYoung,
  review,
  clear: {
    open: 'Clear my answers',
    title: 'Clear all answers?',
    text: 'This deletes every answer kept on this device. It cannot be undone.',
    yes: 'Yes, clear them',
    no: 'No, keep them',
  },
  keep: {
    label: 'Do not keep my answers on this device',
    hint: 'Answers are then lost when this page is closed or loaded again. This holds on this device until you untick it.',
    off: 'Your answers are not kept on this device. If you close this page, they are gone.',
  },
  notices: {
    damagedSave:
      'Answers from an earlier visit are on this device, but they cannot be read. They have been left as they are. You can start again below.',
    newerSave:
      'Answers on this device were saved by a newer version of this page. They have been left as they are. Load the page again to get the new version, or start again below.',
    notKept:
      'Your answers can no longer be kept on this device. The storage may be full. You can go on, but do not close this page before you have your result.',
    noStorage:
      'This browser does not let the page keep your answers. You can go on, but do not close this page before you have your result.',
    notCleared:
      'Answers from earlier may still be on this device: this page could not reach them. To delete them, clear the data of this site in the settings of your browser.',
    carriedOnElsewhere:
      'These questions were carried on in another window. This page now shows the newest answers. Please check this one.',
    clearedElsewhere:
      'The answers on this device were cleared in another window. You can go on here, but they are kept nowhere else. Do not close this page before you have your result.',
    unknownAddress: 'That address does not lead to a question that can be shown now. This is where you are.',
    dismiss: 'Close this message',
  },
  broken: {
    title: 'Something went wrong on this page',
    text: 'Your answers up to here are safe. Load the page again and go on where you were.',
    chunk:
      'A part of this page could not be loaded. There may be a new version, or no internet. Your answers are safe. Load the page again.',
    onlyHere:
      'A part of this page could not be shown. Your answers are not kept on this device. If you load the page again, you have to answer again.',
    reload: 'Load the page again',
  },
  nurse,
  offline,
  pastReview: (date) =>
    `The medical content of this page should have been checked again by ${date}. It may be out of date. Ask a doctor or nurse before you rely on it.`,
  install: {
    shortName: 'Face twitch',
    description: 'Plain questions about a face that twitches, and a page to take to the doctor or nurse.',
  },
  footer: {
    conditions: 'All condition pages',
    privacy: 'How we keep this private',
    settings: 'Text, colours and keeping answers',
  },
  display: {
    size: 'Size of the text',
    sizes: { normal: 'Normal', large: 'Large', larger: 'Very large' },
    colours: 'Colours',
    themes: { auto: 'As on my device', light: 'Light', dark: 'Dark', dim: 'Dim and warm, for sore eyes' },
  },
};
