/** What a person may write in words, and for whom a carer answers (one of `whoms`). None of it is read by a rule. */
export const noteTopics = ['own-words', 'nurse-note', 'last-well', 'location', 'call-back', 'whom'] as const;
export type NoteTopic = (typeof noteTopics)[number];
