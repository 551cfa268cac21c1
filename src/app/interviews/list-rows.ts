import { numberWords } from '../../content/answer-words.ts';
import type { Disposition } from '../../content/dispositions.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { InterviewsWords, ListWords } from '../../content/interviews-words.ts';
import type { InterviewRow } from '../../screens/interviews/rows.ts';
import { isOwnDesk, keepOwnDesk } from '../desk/own-desk.ts';
import { shortTime } from './short-time.ts';
import type { ListedInterview } from './listed.ts';

/** The interviews of the list, in words. */
export function listRows(
  listed: readonly ListedInterview[],
  words: ListWords,
  { language, interface: ui }: InterviewWords,
): InterviewRow[] {
  // A nurse's words for her own level fit the columns of her table.
  const isPlain = !listed.some(isNurses);
  const levelWords = (level: Disposition): string =>
    isPlain ? ui.levels[level].level : ui.nurse.ownLevel.levels[level];
  return toldApart(listed.map((one) => rowOf(one, { words, levelWords, tag: language.tag })));
}

/** Two of one minute without a label would be called the same: the second is then the second in its name. */
function toldApart(rows: readonly InterviewRow[]): InterviewRow[] {
  return rows.map((row, index) => {
    const before = rows.slice(0, index).filter(({ name }) => name === row.name).length;
    return before === 0 ? row : { ...row, name: `${row.name} (${before + 1})` };
  });
}

interface RowWords {
  readonly words: ListWords;
  readonly levelWords: (level: Disposition) => string;
  readonly tag: string;
}

function rowOf(one: ListedInterview, { words, levelWords, tag }: RowWords): InterviewRow {
  const { line, level, own, state, readable } = one;
  const begun = shortTime(tag, line.begun);
  const who = Object.entries(words.who).find(([respondent]) => respondent === line.respondent);
  const name = line.label === '' ? begun : `${line.label}, ${begun}`;
  return {
    id: line.id,
    label: line.label,
    begun,
    who: who?.[1] ?? words.who.unknown,
    level: level === null ? words.noLevel : levelWords(level),
    own: own === null ? null : words.ownLevel(levelWords(own)),
    state: words.states[state],
    notes: notesOf(one, words, tag),
    isWarning: readable !== 'whole' || (isNurses(one) && one.needsCall),
    isSerious: level === 'emergency' || level === 'same-day',
    name,
    inRecord: state === 'in-record',
    isHeld: line.inRecord?.held === true,
    mayHold: one.clearing.kind === 'goes' || one.clearing.why === 'held',
    referred: one.serious === 'emergency' || one.serious === 'same-day' ? one.referral : null,
    mayOpen: readable !== 'newer',
    mayBeginAnew: one.toBring.length > 0,
  };
}

function notesOf(one: ListedInterview, words: ListWords, tag: string): string[] {
  const { readable, clearing } = one;
  return [
    readable === 'newer' ? words.newer : readable === 'damaged' ? words.damaged : [],
    isNurses(one) && one.needsCall ? words.needsCall : [],
    clearing.kind === 'goes' ? words.clearedAt(shortTime(tag, clearing.at)) : [],
    clearing.kind === 'stays' && clearing.why === 'held' ? words.held : [],
  ].flat();
}

/** Only a nurse's own have to come into a record. */
function isNurses({ line }: ListedInterview): boolean {
  return line.respondent === 'nurse';
}

/** How many there are, and for a nurse how many are not in the record, and which are cleared soon. */
export function summaryOf(listed: readonly ListedInterview[], words: ListWords, all: InterviewWords) {
  if (listed.length === 0) return [];
  const number = (count: number): string => numberWords(all, count);
  const count = { text: listed.length === 1 ? words.one : words.count(number(listed.length)), isWarning: false };
  const nurses = listed.filter(isNurses);
  if (nurses.length === 0) return [count];
  const out = nurses.filter(({ state }) => state !== 'in-record').length;
  const due = listed.flatMap(({ clearing }) => (clearing.kind === 'goes' ? [clearing.at] : []));
  return [
    count,
    out === 0
      ? { text: words.allInRecord, isWarning: false }
      : { text: words.notInRecord(number(out)), isWarning: true },
    due.length === 0
      ? []
      : { text: words.goes(number(due.length), shortTime(all.language.tag, Math.min(...due))), isWarning: false },
  ].flat();
}

/** A nurse's words where any interview is hers, or she has one on screen, or there is none and her desk was here; else those for a family. */
export function wordsFor(
  words: InterviewsWords,
  listed: readonly ListedInterview[],
  respondent: string | undefined,
): ListWords {
  const isHers = respondent === 'nurse' || listed.some(isNurses);
  if (isHers || listed.length > 0) keepOwnDesk(isHers);
  return isHers || isOwnDesk() ? words.nurse : words.family;
}
