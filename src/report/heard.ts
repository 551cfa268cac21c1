import { answerWords, dateWords, optionWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import type { WrittenTopic } from '../content/journal-topics.ts';
import { writtenTopics } from '../content/journal-topics.ts';
import type { QuestionId } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { signsThatHold } from '../assessment/heard.ts';
import type { HeardSign } from '../assessment/heard.ts';
import type { Dated } from '../machine/unseen-answers.ts';
import { answerId, listed } from './part.ts';
import type { Listed, Part } from './part.ts';
import type { Presented } from './said.ts';
import type { Told } from './telling.ts';

/** A sign that the patient had said and the nurse's answers do not have. It counts until it is taken back. */
export interface HeldSign extends Part, HeardSign {
  readonly label: string;
}

/** What a result says of answers that were received from another device. */
export interface ReceivedReport {
  /** Who gave them and when, and that nobody has checked them. */
  readonly told: Part;
  /** What somebody wrote there in words. */
  readonly wrote: Listed;
  /** Where the nurse's answer differs: both. */
  readonly otherwise: Listed;
  readonly held: Listed<HeldSign>;
}

/** Null: nothing was received, or by whoever goes on with her own. */
export function receivedReport(told: Told): ReceivedReport | null {
  const { words, summary, record } = told;
  const { nurseReceived: received } = summary.frame;
  const last = lastHeard(record);
  if (last === null) return null;
  return {
    told: { id: 'received', from: [], sentences: [received.lead(...giverOf(words, last)), ...resultThere(told)] },
    wrote: listed(received.wroteTitle, wroteThere(told)),
    otherwise: listed(received.otherwiseTitle, otherwise(told)),
    held: listed(received.heldTitle, heldSigns(told), { lead: [received.heldLead] }),
  };
}

/** Who said or wrote something there last, and when. Null: nobody did. */
function lastHeard({ received }: Told['record']): Pick<Dated, 'by' | 'at'> | null {
  const all = [...(received?.heard.values() ?? []), ...(received?.wrote.values() ?? [])];
  return all.reduce<Pick<Dated, 'by' | 'at'> | null>(
    (last, one) => (last === null || one.at > last.at ? one : last),
    null,
  );
}

function resultThere({ words, summary, record }: Told): readonly string[] {
  const there = record.received?.shownThere ?? null;
  if (there === null) return [];
  const { level } = words.interface.levels[there.disposition];
  return [summary.frame.nurseReceived.shown(level, dateWords(words, there.at))];
}

/** What was written there, topic by topic. It is nobody's words but the writer's. */
export function wroteThere({ words, record }: Presented, topics: readonly WrittenTopic[] = writtenTopics): Part[] {
  const { who, about, wrote } = words.interface.nurse.heard;
  return topics.flatMap((topic) => {
    const written = record.received?.wrote.get(topic);
    if (written === undefined) return [];
    // No mark in it can pass for the end of it.
    const text = written.text.trim().replace(/["“”]/g, '’');
    const sentence = wrote(about[topic], text, who[written.by], dateWords(words, written.at));
    return [{ id: topic, from: [], sentences: [sentence] }];
  });
}

/** Who gave an answer, and when; null where no moment is known. */
export function giverOf(words: InterviewWords, { by, at }: Pick<Dated, 'by' | 'at'>): readonly [string, string | null] {
  return [words.interface.nurse.heard.who[by], at === 0 ? null : dateWords(words, at)];
}

/** What was answered on another device, beside the same question here. Null: nothing. */
export function heardAnswer({ words, record }: Presented, question: QuestionId): string | null {
  const heard = record.received?.heard.get(question);
  if (heard === undefined) return null;
  const { interface: ui } = words;
  const giver = giverOf(words, heard);
  const now: string | readonly string[] | undefined = record.route.live[question];
  if (now !== undefined && record.newest.get(question)?.place === heard.place) return ui.nurse.heard.asGiven(...giver);
  if (String(now) === String(heard.given.answer)) return ui.nurse.heard.same(...giver);
  return ui.nurse.heard.answer(
    ...giver,
    answerWords(words, question, heard.given.answer, record.route.live.respondent),
  );
}

/** Does the nurse's answer to this question differ from what she received? */
function isOtherwise({ record }: Presented, question: QuestionId): boolean {
  const now: string | readonly string[] | undefined = record.route.live[question];
  const then = record.received?.heard.get(question)?.given.answer;
  return now !== undefined && then !== undefined && String(now) !== String(then);
}

function otherwise(told: Told): Part[] {
  const { words, summary, record } = told;
  const { live, asked } = record.route;
  return asked
    .filter((question) => isOtherwise(told, question))
    .map((question) => {
      const now = answerWords(words, question, live[question] ?? [], live.respondent);
      const then = heardAnswer(told, question) ?? '';
      const sentence = summary.frame.nurseReceived.both(words.questions[question].name, now, then);
      return { id: question, from: [answerId(question, null)], sentences: [sentence] };
    });
}

function heldSigns({ words, summary, record }: Told): HeldSign[] {
  return signsThatHold(record.route).map(({ question, option }) => {
    const id = answerId(question, option);
    const { label: own } = optionWords(words, question, option);
    const label = voiced(own, record.route.live.respondent);
    const { name } = words.questions[question];
    const heard = record.received?.heard.get(question);
    const giver = heard === undefined ? (['', null] as const) : giverOf(words, heard);
    return {
      id,
      from: [id],
      question,
      option,
      label,
      sentences: [summary.frame.nurseReceived.held(name, label, ...giver)],
    };
  });
}
