import type { SpellingWords } from '../spelling-words.ts';

export const spelling: SpellingWords = {
  letterAs: (letter, word) => `${letter} as in ${word}`,
  words: {
    B: 'Bravo',
    C: 'Charlie',
    D: 'Delta',
    F: 'Foxtrot',
    G: 'Golf',
    H: 'Hotel',
    J: 'Juliet',
    K: 'Kilo',
    L: 'Lima',
    N: 'November',
    P: 'Papa',
    R: 'Romeo',
    S: 'Sierra',
    T: 'Tango',
    V: 'Victor',
    X: 'X-ray',
  },
};
