import { dispositions } from '../content/dispositions.ts';
import type { Disposition } from '../content/dispositions.ts';
import { parseAnswer } from '../content/parse-answer.ts';
import { isQuestionId, questionById } from '../content/question-by-id.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import { noteTopics } from '../content/journal-topics.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { AnswerGiven, AnswerHeard, JournalEvent } from '../machine/journal.ts';
import { isRecord } from './saved-rows.ts';

/** What was done, as the journal keeps it; null where it is not what the program writes. */
export function readEvent(event: unknown): JournalEvent | null {
  if (!isRecord(event)) return null;
  switch (event.kind) {
    case 'answer':
      return readAnswer(event);
    case 'skipped':
      return isQuestionId(event.question) ? { kind: 'skipped', question: event.question } : null;
    case 'call-noted':
      return readCallNoted(event);
    case 'ended':
      return { kind: 'ended' };
    case 'brought':
      return readBrought(event);
    case 'note':
      return isNoteTopic(event.about) && typeof event.text === 'string'
        ? { kind: 'note', about: event.about, text: event.text }
        : null;
    case 'judgement':
      return isDisposition(event.disposition) && typeof event.reason === 'string'
        ? { kind: 'judgement', disposition: event.disposition, reason: event.reason }
        : null;
    case 'result-shown':
      return readResultShown(event);
    default:
      return readReceived(event);
  }
}

/** What has to do with the answers of a patient that a nurse received. */
function readReceived(event: Readonly<Record<string, unknown>>): JournalEvent | null {
  const { code, takenBack, label, reason } = event;
  switch (event.kind) {
    case 'received':
      return typeof code === 'string' && typeof takenBack === 'boolean' ? { kind: 'received', code, takenBack } : null;
    case 'received-file':
      return { kind: 'received-file' };
    case 'heard':
      return asHeard(readAnswer(event));
    case 'person-confirmed':
      return typeof label === 'string' ? { kind: 'person-confirmed', label } : null;
    case 'taken-back': {
      const sign = readSign(event);
      return sign !== null && typeof reason === 'string' ? { kind: 'taken-back', ...sign, reason } : null;
    }
    default:
      return null;
  }
}

function readBrought({ answers, at }: Readonly<Record<string, unknown>>): JournalEvent | null {
  if (!Array.isArray(answers) || !isTime(at)) return null;
  const read = answers.map((answer) => (isRecord(answer) ? readAnswer(answer) : null)).filter((one) => one !== null);
  return read.length === answers.length ? { kind: 'brought', answers: read, at } : null;
}

function readResultShown({
  ruleSet,
  contentDate,
  disposition,
}: Readonly<Record<string, unknown>>): JournalEvent | null {
  if (typeof ruleSet !== 'string' || typeof contentDate !== 'string' || !isDisposition(disposition)) return null;
  return { kind: 'result-shown', ruleSet, contentDate, disposition };
}

/** An answer that was just parsed for its own question, as the journal keeps it. */
export function givenAnswer(question: unknown, answer: unknown): AnswerGiven | null {
  if (!isQuestionId(question)) return null;
  const parsed = parseAnswer(question, answer);
  return parsed.ok ? ({ kind: 'answer', question, answer: parsed.answer } as AnswerGiven) : null;
}

/** The same answer, as one that somebody gave on another device. */
export function asHeard(given: AnswerGiven | null): AnswerHeard | null {
  if (given === null) return null;
  const { kind: _, ...answer } = given;
  return { kind: 'heard', ...answer };
}

function readAnswer(event: Readonly<Record<string, unknown>>): AnswerGiven | null {
  return givenAnswer(event.question, event.answer);
}

function readCallNoted(event: Readonly<Record<string, unknown>>): JournalEvent | null {
  const { signs, placedAt } = event;
  if (!Array.isArray(signs) || typeof placedAt !== 'string') return null;
  const read = signs.map(readSign).filter((sign) => sign !== null);
  return read.length === signs.length ? { kind: 'call-noted', signs: read, placedAt } : null;
}

function readSign(sign: unknown): CallSign | null {
  if (!isRecord(sign) || !isQuestionId(sign.question) || typeof sign.option !== 'string') return null;
  return questionById(sign.question).options.includes(sign.option)
    ? { question: sign.question, option: sign.option }
    : null;
}

function isNoteTopic(value: unknown): value is NoteTopic {
  return noteTopics.some((topic) => topic === value);
}

function isDisposition(value: unknown): value is Disposition {
  return dispositions.some((disposition) => disposition === value);
}

/** Milliseconds since 1970 that are a date: beyond these bounds not even a calendar can show it. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}
