import type { NurseGuidance } from '../../words.ts';

export const weakSide: NurseGuidance = {
  say: 'Is the weak side of your face the side that twitches?',
  probe: 'Compare both sides at rest and in a smile. Movements opposite an old palsy can be mistaken for spasm.',
  record: 'Side of weakness and side of twitch.',
};

export const facts: NurseGuidance = {
  say: 'A few facts help the doctor. I will read a list. Please say yes to all that apply.',
  probe: 'Scan: which, when, result. Tick bite or rash: date and place. Diabetes: treatment, last control.',
  record: 'Examined by whom and when; scan and result; tick bite; diabetes; planned injection.',
};
