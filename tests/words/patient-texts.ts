import { accessibility } from '../../src/content/en/accessibility.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { conditionPages } from '../../src/content/en/condition-pages.ts';
import { copyText } from '../../src/content/en/copy-text.ts';
import { file } from '../../src/content/en/file.ts';
import { handOver } from '../../src/content/en/hand-over.ts';
import { interviews } from '../../src/content/en/interviews.ts';
import { words } from '../../src/content/en/interview.ts';
import { nurseGuidance } from '../../src/content/en/nurse-guidance.ts';
import { receive } from '../../src/content/en/receive.ts';
import { scan } from '../../src/content/en/scan.ts';
import { privacy } from '../../src/content/en/privacy.ts';
import { summary } from '../../src/content/en/summary.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';

export interface PatientText {
  readonly where: string;
  readonly text: string;
}

/** A text with a gap, such as a date or the emergency number. */
type TextMaker = (...given: readonly string[]) => unknown;
const isMaker = (value: unknown): value is TextMaker => typeof value === 'function';

/** The voice of a nurse, the parts of a page that only she sees, and the questions that only she is asked. */
const forNurses = /^(nurse|observed-)/;

/** Every text below `value` under keys that do not match `left`. */
function textsBelow(value: unknown, where: string, left = forNurses): PatientText[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (isMaker(value)) return textsBelow(value('999', '5'), where, left);
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => textsBelow(part, `${where}.${index}`, left));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    left.test(key) ? [] : textsBelow(part, `${where}.${key}`, left),
  );
}

export const questionTexts = textsBelow(words.questions, 'question');
export const interfaceTexts = textsBelow(words.interface, 'interface');
export const summaryTexts = textsBelow(summary, 'summary');
export const pageTexts = textsBelow({ ...conditionPages, chrome: conditionChrome }, 'page');
const privacyTexts = textsBelow(privacy, 'privacy');
const accessibilityTexts = textsBelow(accessibility, 'accessibility');
const interviewsTexts = textsBelow({ family: interviews.family }, 'interviews');
const { saying: _, ...aroundAloud } = aloud;
const aloudTexts = textsBelow(aroundAloud, 'aloud');
const { forms: __, ...aroundByEar } = byEar;
const byEarTexts = textsBelow(aroundByEar, 'by-ear');
const handOverTexts = textsBelow(handOver, 'hand-over');
const fileTexts = textsBelow(file, 'file');
const copyTexts = textsBelow(copyText, 'copy-text');
const receiveTexts = [...textsBelow(receive, 'receive'), ...textsBelow(scan, 'scan')];

export const allPatientTexts: readonly PatientText[] = [
  ...questionTexts,
  ...interfaceTexts,
  ...summaryTexts,
  ...pageTexts,
  ...privacyTexts,
  ...accessibilityTexts,
  ...handOverTexts,
  ...fileTexts,
  ...copyTexts,
  ...interviewsTexts,
  ...receiveTexts,
  ...aloudTexts,
  ...byEarTexts,
];

const nothing = /^$/;
const everything = textsBelow(
  {
    question: words.questions,
    interface: words.interface,
    summary,
    guidance: nurseGuidance,
    copyText,
    nurse: interviews,
  },
  'all',
  nothing,
);

/** What only a nurse can read. */
export const nurseTexts: readonly PatientText[] = everything.filter(({ where }) =>
  /\.(nurse|observed-)|^all\.(guidance|nurse)/.test(where),
);

/** What each condition is, in the words of a nurse. */
export const clinicalTexts: readonly PatientText[] = textsBelow(conditionsForNurses, 'conditions-for-nurses', nothing);
