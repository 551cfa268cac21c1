/**
 * The letters of a hand-over code. No vowel, so that no word comes about; no digit, so that nothing is taken for
 * another; and only keys that lie in the same place on twenty European keyboards (decision 0024).
 */
export const codeLetters = ['B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'P', 'R', 'S', 'T', 'V', 'X'] as const;

export type CodeLetter = (typeof codeLetters)[number];
