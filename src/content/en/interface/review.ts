import type { InterfaceWords } from '../../interface-words.ts';

export const review: InterfaceWords['review'] = {
  title: { self: 'Check your answers', carer: 'Check your answers', nurse: 'Check the answers' },
  lead: 'Change what is wrong. Nothing is lost when you do.',
  change: (name) => `Change: ${name}`,
  notAnswered: 'Skipped',
  notAsked: 'Not asked',
  setAside: (name, answer, why) => `${name}: ${answer}. ${why}`,
  setAsideTitle: 'Answers that are not used now',
  setAsideReason: {
    notAsked: 'Not asked any more, because of another answer. The result does not use it.',
    stale: 'From an earlier day. The result does not use it until you answer again.',
  },
  takenBackTitle: 'Signs that you unticked',
  takenBack: (sign, date) => `${sign} (ticked on ${date}, not ticked now)`,
  ownWords: {
    self: 'Anything else, in your own words?',
    carer: 'Anything else, in your own words?',
    nurse: "Anything else, in the patient's words?",
  },
  ownWordsHint:
    'You do not have to fill this in. It does not leave this device. Your page for the doctor shows it. The check does not read it.',
  confirm: 'Go to the result',
};
