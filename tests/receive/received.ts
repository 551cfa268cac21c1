import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { journalReceived } from '../../src/exchange/code/received-journal.ts';
import type { Reader } from '../../src/exchange/code/received-journal.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import type { CodeRead } from '../../src/exchange/code/read-code.ts';
import type { ToHandOver } from '../../src/exchange/code/hand-over.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { codeOf, noon } from '../code/coded.ts';
import { beginInterview } from '../interview/begin-interview.ts';
import type { Interview } from '../interview/begin-interview.ts';

const hour = 60 * 60 * 1000;

/** The code of a person who answered at noon, read. */
export function codeRead(answers: Answers, also: Partial<ToHandOver> = {}): CodeRead {
  const read = readCode(codeOf(answers, also));
  if (read.kind !== 'read') throw new Error(`The code is ${read.kind}`);
  return read;
}

/** The journal that begins when her code is read, two hours later. */
function journalFrom(answers: Answers, reader: Reader = 'nurse', also: Partial<ToHandOver> = {}): Journal {
  return journalReceived(codeRead(answers, also), reader, noon + 2 * hour);
}

/** A nurse's interview, two hours after somebody answered these questions. */
export function receivedFrom(answers: Answers, reader: Reader = 'nurse', also: Partial<ToHandOver> = {}): Interview {
  const interview = beginInterview();
  interview.later((noon - interview.now()) / hour + 2);
  interview.do({ type: 'OPEN', journal: journalFrom(answers, reader, also) });
  return interview;
}

/** The same, and the nurse has made sure whose answers they are. */
export function confirmedFrom(answers: Answers): Interview {
  const interview = receivedFrom(answers);
  interview.do({ type: 'CONFIRM_PERSON', label: '' });
  return interview;
}

/** What a nurse who received answers is asked: the signs of danger, weakness and the signs of a nerve afresh, and what only she sees. */
export const askedAfresh: readonly QuestionId[] = [
  'emergency',
  'observed-fast',
  'same-day',
  'weakness',
  'nerve-signs',
  'observed-eye-closure',
  'observed-brow-lift',
];
