/** What a person may write in words. None of it is read by a rule. */
export const noteTopics = ['own-words', 'nurse-note', 'last-well', 'location', 'call-back'] as const;
export type NoteTopic = (typeof noteTopics)[number];
