import type { ReceivedWords } from '../../receive-words.ts';

const on = (when: string | null): string => (when === null ? 'at a time that is not known' : `on ${when}`);

export const received: ReceivedWords = {
  lead: (who, when) =>
    `${who} answered on another device ${on(when)}. Not checked, but for what the nurse asked again.`,
  shown: (level, when) => `The result on that device, on ${when}: ${level}.`,
  wroteTitle: 'Written on the other device',
  otherwiseTitle: 'Answered otherwise before',
  both: (name, now, then) => `${name}: nurse: ${now}. ${then}`,
  heldTitle: 'What was said before keeps this level up',
  heldLead: 'Each sign keeps this level until you withdraw that sign by name, with a reason.',
  held: (name, sign, who, when) => `${name}: ${sign}. ${who} said it ${on(when)}. The nurse's answer differs.`,
};
