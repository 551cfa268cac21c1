/** These stand on many pages: written once, so that every page and every language says them alike. */
export const callEvenIfOver = 'Call even if the sign was in the last 7 days and is over now.';

export const callForSuddenSigns =
  'Call the emergency number now if one side of the face suddenly hangs down, even if you see it on waking. ' +
  `Do the same if an arm or leg is suddenly weak or numb, or words are slurred or lost. ${callEvenIfOver}`;

/** In short, on pages about what is mostly harmless. */
export const callForStroke =
  'Call the emergency number now if one side of the face suddenly hangs down. Do the same if an arm or leg ' +
  'gets weak, or words come out slurred.';
