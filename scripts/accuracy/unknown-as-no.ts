import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { readCase } from '../../src/exchange/evaluate.ts';
import { isRecord } from '../evaluate/read-expected.ts';

/** What "no" is, for each question that has such an option. "No twitching" is none: all of them were told of a twitch or not. */
const no: Answers = {
  emergency: ['none'],
  'same-day': ['none'],
  'eye-and-mouth-together': 'no',
  pain: ['none'],
  weakness: 'none',
  history: ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
  impact: ['little'],
  triggers: ['nothing'],
  sleep: 'stops',
};

/** The same entries, with "no" in place of each "not sure" that has a "no" beside it. */
export function unknownAsNo(entries: readonly unknown[]): unknown[] {
  return entries.map((entry, index) => {
    const read = readCase(entry, index + 1);
    return read.ok && isRecord(entry) ? { ...entry, answers: withNo(read.answers) } : entry;
  });
}

/** The questions for which "not sure" stays, since they have no "no". */
export function staysUnknown(): QuestionId[] {
  return questions
    .filter(({ id, options }) => no[id] === undefined && options.some((option) => option === 'not-sure'))
    .map(({ id }) => id);
}

function withNo(answers: Answers): Answers {
  let read = answers;
  for (const { id } of questions) {
    if (no[id] !== undefined && isUnsure(answers, id)) read = { ...read, [id]: no[id] };
  }
  return read;
}

function isUnsure(answers: Answers, id: QuestionId): boolean {
  return [answers[id]].flat().some((option) => option === 'not-sure');
}
