import type { OptionWords } from '../../words.ts';

/** The same two options end most lists: one definition keeps them alike. */
export const notSure: OptionWords = {
  label: { self: 'I am not sure', carer: 'Not sure', nurse: 'Not sure' },
};

export const noneOfThese: OptionWords = { label: 'None of these' };
