import type { InterfaceWords } from '../../interface-words.ts';
import { callEvenIfOver } from '../sudden-signs.ts';
import { spasmIs } from '../what-it-is.ts';

export const start: InterfaceWords['start'] = {
  emergencyShort: (number) =>
    `Call ${number} now for a face that suddenly hangs down, a weak arm or leg, or lost speech.`,
  emergencyHeading: (number) => `Call ${number} now if any of these began suddenly:`,
  emergencySigns: [
    'one side of the face hangs down',
    'an arm or a leg is weak or numb',
    'speech is slurred, or the words cannot be found',
  ],
  emergencyEvenIfGone: `${callEvenIfOver} Do not do this check first.`,
  call: (number) => `Call ${number}`,
  title: 'A face that twitches, or an eye that keeps shutting',
  lead: 'Answer some plain questions. At the end you read how soon to see a doctor, why, and what to say.',
  facts: [
    `These questions are about hemifacial spasm: ${spasmIs}.`,
    'For people of 16 and over. Not for an emergency.',
    'This check is not a diagnosis. It helps you prepare for a visit to the doctor.',
    'The questions take about 10 minutes. You can stop and come back.',
    'Nothing you answer leaves this device.',
  ],
  contentDate: (date) => `Medical content of ${date}. Written in plain words, for a reading age of about 11.`,
  moreTitle: 'What this is, and what it is not',
  more: [
    'The questions also look for other causes of a twitch, and for signs that need help soon.',
    'No list of questions for this has been tested in a study. This one follows published medical sources. No doctor has signed it yet. Each result shows the reasons and where they come from.',
    'This check is for learning and for getting ready. It has not been checked as a medical device, and it does not replace a doctor or nurse. If you are worried, get help, whatever the result says.',
    'Answers are kept in this browser only, so that you can come back. You can turn that off or clear the answers on every page.',
  ],
  begin: 'Start',
  professional: 'For health professionals',
  continueTitle: 'Answers are still here',
  continueText: (date) => `Last change: ${date}.`,
  continueWho: {
    self: 'Somebody answered about their own face.',
    carer: 'Somebody answered for a person they care for.',
    nurse: 'A health professional interviewed a patient.',
    unknown: 'Nobody knows who answered.',
  },
  alsoKept: (number) => `Answers from earlier interviews are kept here, too: ${number}.`,
  seeAll: 'See all of them',
  continueButton: 'Continue where I was',
  afresh: 'Or start again with new answers',
  needsScript: (number) =>
    `The questions need JavaScript, which is turned off in this browser. You can still read the condition pages. If you are worried, call your doctor. In an emergency call ${number}.`,
};
