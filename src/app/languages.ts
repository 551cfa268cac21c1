import type { FileWords } from '../content/file-words.ts';
import type { ReceiveWords } from '../content/receive-words.ts';
import type { AloudWords } from '../content/aloud-words.ts';
import type { ByEarWords } from '../content/by-ear-words.ts';
import type { HandOverWords } from '../content/hand-over-words.ts';
import type { CopyTextWords } from '../content/copy-text-words.ts';
import type { SheetWords } from '../content/sheet-words.ts';
import type { InterviewsWords } from '../content/interviews-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import type { ConditionsForNurses, SummaryWords } from '../content/summary-words.ts';
import type { NurseGuidanceWords, NurseShortWords } from '../content/words.ts';

/** A language: its words in parts, each loaded when it is needed. */
interface Language {
  readonly interview: () => Promise<InterviewWords>;
  readonly nurse: () => Promise<NurseGuidanceWords>;
  readonly nurseShort: () => Promise<NurseShortWords>;
  readonly copyText: () => Promise<CopyTextWords>;
  readonly summary: () => Promise<SummaryWords>;
  readonly conditionsForNurses: () => Promise<ConditionsForNurses>;
  readonly handOver: () => Promise<HandOverWords>;
  readonly file: () => Promise<FileWords>;
  readonly sheet: () => Promise<SheetWords>;
  readonly interviews: () => Promise<InterviewsWords>;
  readonly receive: () => Promise<ReceiveWords>;
  readonly aloud: () => Promise<AloudWords>;
  readonly byEar: () => Promise<ByEarWords>;
}

const english: Language = {
  interview: async () => (await import('../content/en/interview.ts')).words,
  nurse: async () => (await import('../content/en/nurse-guidance.ts')).nurseGuidance,
  nurseShort: async () => (await import('../content/en/nurse-short.ts')).nurseShort,
  copyText: async () => (await import('../content/en/copy-text.ts')).copyText,
  summary: async () => (await import('../content/en/summary.ts')).summary,
  conditionsForNurses: async () => (await import('../content/en/summary/conditions-for-nurses.ts')).conditionsForNurses,
  handOver: async () => (await import('../content/en/hand-over.ts')).handOver,
  file: async () => (await import('../content/en/file.ts')).file,
  sheet: async () => (await import('../content/en/sheet.ts')).sheet,
  interviews: async () => (await import('../content/en/interviews.ts')).interviews,
  receive: async () => (await import('../content/en/receive.ts')).receive,
  aloud: async () => (await import('../content/en/aloud.ts')).aloud,
  byEar: async () => (await import('../content/en/by-ear.ts')).byEar,
};

/** Set by the build that tests the pages in a language that is long and runs from right to left. */
declare const PSEUDO_LANGUAGE: boolean | undefined;
const isPseudo = typeof PSEUDO_LANGUAGE !== 'undefined' && PSEUDO_LANGUAGE;

const pseudoLanguage: Language = {
  interview: async () => (await import('../content/pseudo.ts')).pseudoInterview(await english.interview()),
  nurse: async () => (await import('../content/pseudo.ts')).pseudo(await english.nurse()),
  nurseShort: async () => (await import('../content/pseudo.ts')).pseudo(await english.nurseShort()),
  copyText: async () => (await import('../content/pseudo.ts')).pseudo(await english.copyText()),
  summary: async () => (await import('../content/pseudo.ts')).pseudoSummary(await english.summary()),
  conditionsForNurses: async () => (await import('../content/pseudo.ts')).pseudo(await english.conditionsForNurses()),
  handOver: async () => (await import('../content/pseudo.ts')).pseudo(await english.handOver()),
  file: async () => (await import('../content/pseudo.ts')).pseudo(await english.file()),
  sheet: async () => (await import('../content/pseudo.ts')).pseudo(await english.sheet()),
  interviews: async () => (await import('../content/pseudo.ts')).pseudo(await english.interviews()),
  receive: async () => (await import('../content/pseudo.ts')).pseudo(await english.receive()),
  aloud: async () => (await import('../content/pseudo.ts')).pseudoAloud(await english.aloud()),
  byEar: async () => (await import('../content/pseudo.ts')).pseudo(await english.byEar()),
};

const languages: Readonly<Record<string, Language>> = { en: english, ...(isPseudo && { ar: pseudoLanguage }) };

function language(tag: string): Language {
  return languages[new Intl.Locale(tag).language] ?? english;
}

/** The words of every page up to the review. */
export async function interviewWords(tag: string): Promise<InterviewWords> {
  return language(tag).interview();
}

/** What a nurse says, probes and records. */
export async function nurseGuidance(tag: string): Promise<NurseGuidanceWords> {
  return language(tag).nurse();
}

/** A nurse's answers in one to three words. */
export async function nurseShort(tag: string): Promise<NurseShortWords> {
  return language(tag).nurseShort();
}

/** What stands in the text to copy and nowhere else. */
export async function copyTextWords(tag: string): Promise<CopyTextWords> {
  return language(tag).copyText();
}

/** The words of the summary. */
export async function summaryWords(tag: string): Promise<SummaryWords> {
  return language(tag).summary();
}

/** What each condition is, in the words of the clinic. */
export async function conditionsForNurses(tag: string): Promise<ConditionsForNurses> {
  return language(tag).conditionsForNurses();
}

/** What stands around a code to hand over. */
export async function handOverWords(tag: string): Promise<HandOverWords> {
  return language(tag).handOver();
}

/** What stands where answers are saved as a file, and where such a file is opened. */
export async function fileWords(tag: string): Promise<FileWords> {
  return language(tag).file();
}

/** The words of the sheet of paper that stand nowhere else. */
export async function sheetWords(tag: string): Promise<SheetWords> {
  return language(tag).sheet();
}

/** The list of the interviews, the cover, and what a nurse says of the record. */
export async function interviewsWords(tag: string): Promise<InterviewsWords> {
  return language(tag).interviews();
}

/** What stands around a code that somebody reads. */
export async function receiveWords(tag: string): Promise<ReceiveWords> {
  return language(tag).receive();
}

/** What stands around reading aloud, and how words are said. */
export async function aloudWords(tag: string): Promise<AloudWords> {
  return language(tag).aloud();
}

/** What stands around answering by ear, and what is said there. */
export async function byEarWords(tag: string): Promise<ByEarWords> {
  return language(tag).byEar();
}
