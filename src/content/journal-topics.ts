/**
 * What a person may write in words; for whom a carer answers (one of `whoms`); how a nurse talks with the person (one of
 * `contacts`) and who speaks for the person; which lines of the safety net she has had read back (their ids, with spaces
 * between them); and when she called or referred, and who took it. None of it is read by a rule.
 */
export const noteTopics = [
  'own-words',
  'nurse-note',
  'last-well',
  'location',
  'call-back',
  'whom',
  'read-back',
  'contact',
  'interpreter',
  'referral',
] as const;
export type NoteTopic = (typeof noteTopics)[number];

/** What the crew of an ambulance will ask. */
export const crewTopics = ['last-well', 'location', 'call-back'] as const satisfies readonly NoteTopic[];

/** What is written in words; the rest is chosen. */
export const writtenTopics = [
  ...crewTopics,
  'own-words',
  'nurse-note',
  'interpreter',
] as const satisfies readonly NoteTopic[];
export type WrittenTopic = (typeof writtenTopics)[number];
