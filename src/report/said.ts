import { answerWords, dateWords, optionWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { questions } from '../content/questions.ts';
import type { QuestionId } from '../content/questions.ts';
import { callSigns } from '../content/routing.ts';
import { voiced } from '../content/voiced.ts';
import { saidByBoth } from '../assessment/heard.ts';
import { callSignsIn } from '../assessment/call-signs.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import { holds } from '../assessment/holds.ts';
import type { Said } from '../assessment/holds.ts';
import type { InterviewRecord } from '../machine/interview-record.ts';
import type { SignTakenBack } from '../machine/signs-taken-back.ts';
import { answersBehind, inOrder } from './answers-behind.ts';
import type { SaidAnswer } from './answers-behind.ts';
import { giverOf, heardAnswer } from './heard.ts';
import { answerId } from './part.ts';
import type { Part } from './part.ts';

/** An interview and the words it is shown in. */
export interface Presented {
  readonly words: InterviewWords;
  readonly record: InterviewRecord;
}

/** An option that was chosen, in words. */
interface Chosen {
  readonly option: string;
  readonly label: string;
}

/** A question that was asked, and what was answered. */
export interface AnswerLine {
  readonly question: QuestionId;
  readonly name: string;
  readonly answer: string;
  /** What was answered on another device, by whom and when. Null: nothing. */
  readonly heard: string | null;
  /** The same answer, one option after the other; none where the question is open. */
  readonly chosen: readonly Chosen[];
}

/** The asked questions with their answers, in order. */
export function answerLines({ words, record }: Presented): AnswerLine[] {
  const { live, asked } = record.route;
  const { review } = words.interface;
  return asked.map((question) => {
    const answer = live[question];
    const open = record.skipped.has(question) ? review.notAnswered : review.notAsked;
    return {
      question,
      name: words.questions[question].name,
      answer: answer === undefined ? open : answerWords(words, question, answer, live.respondent),
      heard: heardAnswer({ words, record }, question),
      chosen: [answer ?? []].flat().map((option) => chosenOption({ words, record }, question, option)),
    };
  });
}

function chosenOption({ words, record }: Presented, question: QuestionId, option: string): Chosen {
  const { label } = optionWords(words, question, option);
  return { option, label: voiced(label, record.route.live.respondent) };
}

/** Answers that are there and do not count, with the reason. */
export function setAside({ words, record }: Presented): Part[] {
  const { live, asked } = record.route;
  const { review } = words.interface;
  return questions.flatMap(({ id }) => {
    const newest = record.newest.get(id);
    if (newest === undefined || live[id] !== undefined) return [];
    const answer = answerWords(words, id, newest.given.answer, live.respondent);
    const why = review.setAsideReason[asked.includes(id) ? 'stale' : 'notAsked'];
    return [{ id, from: [answerId(id, null)], sentences: [review.setAside(words.questions[id].name, answer, why)] }];
  });
}

/** Danger signs that were ticked and are not ticked now, and what a nurse took back of what she received: always told. */
export function takenBack(presented: Presented): Part[] {
  const { heard } = presented.words.interface.nurse;
  const named = presented.record.takenBack.map((sign) => {
    const id = answerId(sign.question, sign.option);
    return { id, from: [id], sentences: [takenBackWords(presented, sign)] };
  });
  const before = presented.record.received?.takenBack === true ? [heard.takenBackBefore] : [];
  return [...named, ...before.map((sentence) => ({ id: 'taken-back-before', from: [], sentences: [sentence] }))];
}

function takenBackWords({ words, record }: Presented, { question, option, at, withdrawn }: SignTakenBack): string {
  const { review, nurse, said } = words.interface;
  const label = voiced(optionWords(words, question, option).label, record.route.live.respondent);
  if (withdrawn === undefined) return review.takenBack(label, dateWords(words, at));
  const [who, when] = giverOf(words, record.received?.heard.get(question) ?? { by: 'unknown', at });
  const sign = said(words.questions[question].name, label);
  return nurse.heard.withdrawn(sign, who, when, dateWords(words, withdrawn.at), withdrawn.reason);
}

/** The signs that ask for an ambulance; where one does so only beside another, both. */
export function callSignLines({ words, record }: Presented): Part[] {
  const { live } = record.route;
  const said = saidByBoth(record.route);
  return inOrder([...callSignsIn(said).map(asSaid), ...besideCallSigns(said)]).flatMap(({ question, option }) => {
    if (option === null) return [];
    const id = answerId(question, option);
    const label = voiced(optionWords(words, question, option).label, live.respondent);
    const sentence = question === 'emergency' ? label : words.interface.said(words.questions[question].name, label);
    return [{ id, from: [id], sentences: [sentence] }];
  });
}

const asSaid = ({ question, option }: CallSign): SaidAnswer => ({ question, options: [option] });

function besideCallSigns(said: Said): SaidAnswer[] {
  return callSigns.flatMap((sign) =>
    sign.beside === undefined || !holds(sign, said) ? [] : answersBehind(sign.beside, said),
  );
}
