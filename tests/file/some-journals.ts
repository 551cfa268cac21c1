import beforeEditions from '../data/saved-interview-v1.json';
import firstEdition from '../data/saved-interview-v2.json';
import beforeWhom from '../data/saved-interview-v3.json';
import { noteTopics } from '../../src/content/journal-topics.ts';
import { fileText } from '../../src/exchange/file/write-file.ts';
import { readSavedInterview } from '../../src/exchange/saved-interview.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { lidFlutter, observedNothing, usualSpasm } from '../support/answers.ts';
import { beginInterview, interviewWith } from '../interview/begin-interview.ts';

/** Something of every kind: answers, a question left out, a call, every note, an end, a judgement, a result. */
export function everyKindOfEvent(): Journal {
  const interview = beginInterview();
  interview.tell({ ...usualSpasm, ...observedNothing, 'observed-fast': 'positive' });
  interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
  for (const about of noteTopics)
    interview.do({ type: 'NOTE', about, text: `About ${about}: "müde", \\n\n\u202e😀\u2028` });
  interview.tell({ 'same-day': ['none'] });
  interview.do({ type: 'GO_TO', target: 'triggers', manner: 'onward' });
  interview.do({ type: 'SKIP', question: 'triggers' });
  interview.do({ type: 'END' });
  interview.do({ type: 'JUDGE', disposition: 'emergency', reason: 'As I saw it.' });
  interview.do({ type: 'RESULT_SHOWN', ruleSet: 'abc', contentDate: '2026-11-29', disposition: 'emergency' });
  return interview.journal();
}

function usualInterview(): Journal {
  return interviewWith(usualSpasm).journal();
}

/** A sign of an emergency that was taken back an hour later. */
export function takenBack(): Journal {
  const interview = beginInterview();
  interview.tell({ ...usualSpasm, emergency: ['face-droop'] });
  interview.later(1);
  interview.do({ type: 'GO_TO', target: 'emergency', manner: 'stepping' });
  interview.answer('emergency', 'none');
  return interview.journal();
}

/** What the store kept, in the form of each older version. */
export const olderSaves: readonly (readonly Readonly<Record<string, unknown>>[])[] = [
  beforeEditions,
  firstEdition,
  beforeWhom,
];

function journalOf(rows: readonly unknown[]): Journal {
  const read = readSavedInterview(rows);
  return read.kind === 'read' ? read.journal : [];
}

/** Interviews of different people, long and short. */
export const someJournals: readonly Journal[] = [
  usualInterview(),
  interviewWith({ ...lidFlutter, respondent: 'carer' }).journal(),
  interviewWith({ respondent: 'self', age: '70-or-over', emergency: ['face-droop'] }).journal(),
  interviewWith({ respondent: 'nurse' }).journal(),
  everyKindOfEvent(),
  takenBack(),
  ...olderSaves.map(journalOf),
];

export const about = 'Answers about a face. Open them where they were saved.';

export function fileOf(journal: Journal): string {
  return fileText([journal], about);
}
