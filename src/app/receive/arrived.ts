import { readCode } from '../../exchange/code/read-code.ts';
import type { CodeRead } from '../../exchange/code/read-code.ts';
import { codeReceived, journalReceived } from '../../exchange/code/received-journal.ts';
import type { Reader } from '../../exchange/code/received-journal.ts';
import type { WhyNot } from '../../exchange/code/why-not.ts';
import { readFile } from '../../exchange/file/read-file.ts';
import type { FileRead, FileRefused } from '../../exchange/file/read-file.ts';
import { callIsNoted, giverIn, journalFromFile } from '../../exchange/file/received-file.ts';
import type { Journal, JournalEntry } from '../../machine/journal.ts';
import { readChosen } from '../file/read-chosen.ts';
import { doneIn, holds } from '../interviews/same-interview.ts';

/** What somebody handed over: by a code, or as one of the interviews in a file. */
export type Arrived =
  | { readonly from: 'code'; readonly code: CodeRead }
  | { readonly from: 'file'; readonly journal: Journal };

/** Why there is nothing in what was given. */
export type NotRead =
  | WhyNot
  | { readonly kind: 'newer' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-file'; readonly why: FileRefused['kind'] | 'not-given' };

/** What was given, read. `several`: which is meant has to be said. */
export type Reading =
  | { readonly kind: 'read'; readonly arrived: readonly [Arrived] }
  | { readonly kind: 'several'; readonly arrived: readonly Arrived[] }
  | NotRead;

/** What is in a text: a code however it was written, or all that stands in a file. */
export function readText(text: string): Reading {
  if (text.trim() === '') return { kind: 'empty' };
  if (/^\s*\{/.test(text)) return inFile(readFile(text));
  const read = readCode(text);
  if (read.kind === 'read') return together([{ from: 'code', code: read }]);
  if (read.kind !== 'several') return read;
  return together(read.codes.map((code) => ({ from: 'code', code })));
}

/** What is in a file that somebody chose or dropped. */
export async function readGiven(file: File): Promise<Reading> {
  return inFile(await readChosen(file));
}

function inFile(read: FileRead | { readonly kind: 'not-given' }): Reading {
  if (read.kind !== 'read') return { kind: 'no-file', why: read.kind };
  return together(read.journals.map((journal) => ({ from: 'file', journal })));
}

function together(all: readonly Arrived[]): Reading {
  const [one] = all;
  return one !== undefined && all.length === 1 ? { kind: 'read', arrived: [one] } : { kind: 'several', arrived: all };
}

/** Who gave the answers, and when: 0 where no moment is known. */
export function giverOfArrived(arrived: Arrived): Pick<JournalEntry, 'by' | 'at'> {
  if (arrived.from === 'file') return giverIn(arrived.journal);
  const { respondent, at } = arrived.code.handedOver;
  return { by: respondent, at: at ?? 0 };
}

/** A nurse saved her own interview as a file: it goes on as hers. A code of hers is asked afresh, since it holds no more than answers. */
export function isNurses(arrived: Arrived): boolean {
  return arrived.from === 'file' && giverIn(arrived.journal).by === 'nurse';
}

/** The journal of the interview that begins with it. */
export function journalOfArrived(arrived: Arrived, reader: Reader, now: number): Journal {
  if (arrived.from === 'code') return journalReceived(arrived.code, reader, now);
  return reader === 'own' ? arrived.journal : journalFromFile(arrived.journal, now);
}

/** Is it in this journal already? */
export function isIn(arrived: Arrived, journal: Journal): boolean {
  return arrived.from === 'code'
    ? codeReceived(journal) === arrived.code.code
    : holds(doneIn(journal), arrived.journal);
}

/** Is there nothing in it that asks for a call now: a nurse of her own interview has noted it? */
export function needsNoCall(arrived: Arrived, now: number): boolean {
  return arrived.from === 'file' && callIsNoted(arrived.journal, now);
}
