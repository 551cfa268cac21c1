import { byEar } from '../../src/content/en/by-ear.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { words } from '../../src/content/en/interview.ts';
import type { Answers, QuestionId, Respondent } from '../../src/content/questions.ts';
import { askedOneByOne, noneOf, unsureOf } from '../../src/report/aloud/ear/lists.ts';
import { beginEar, pressed } from '../../src/report/aloud/ear/press.ts';
import type { EarHearing } from '../../src/report/aloud/ear/sentences.ts';
import { isDone } from '../../src/report/aloud/ear/state.ts';
import type { EarAsked, EarDone, EarKey, EarState } from '../../src/report/aloud/ear/state.ts';

/** A question that is asked by ear for the first time. */
export function askedByEar(question: QuestionId, more: Partial<EarAsked> = {}): EarAsked {
  return {
    question,
    kept: undefined,
    live: {},
    noted: [],
    mayCarryOn: false,
    mayLeaveOut: false,
    mayEnd: false,
    ...more,
  };
}

export function hearing(question: QuestionId, respondent: Respondent | undefined): EarHearing {
  const { title, hint } = words.questions[question];
  return { words, saying: aloud.saying, ear: byEar, respondent, opening: [], keptFrom: '', title, hint };
}

/** What somebody presses who wants to give this answer, and hears each option to its end. */
export function keyTowards(asked: EarAsked, { step }: EarState, wanted: readonly string[]): EarKey {
  const { question } = asked;
  switch (step.kind) {
    case 'carry-on':
      return 'no';
    case 'end':
    case 'leave-out':
      return 'yes';
    case 'keep':
    case 'confirm':
      return [...step.answer].sort().join() === [...wanted].sort().join() ? 'yes' : 'no';
    case 'option': {
      const option = askedOneByOne(question)[step.at] ?? '';
      if (wanted.includes(option)) return 'yes';
      return wanted[0] === unsureOf(question) && noneOf(question) !== null ? 'not-sure' : 'no';
    }
  }
}

/** Presses on and on until the question is done with. */
export function talkThrough(
  asked: EarAsked,
  key: (state: EarState) => EarKey,
  from: EarState = beginEar(asked),
  atMost = 200,
): { readonly done: EarDone; readonly states: readonly EarState[] } {
  const states: EarState[] = [from];
  for (let state = from; states.length < atMost;) {
    const next = pressed(asked, state, key(state), 'heard');
    if (isDone(next)) return { done: next, states };
    state = next;
    states.push(state);
  }
  throw new Error(`No end at "${asked.question}" after ${atMost} presses`);
}

/** An answer as the program keeps it in a list of answers. */
export function withAnswer(answers: Answers, question: QuestionId, answer: string | readonly string[]): Answers {
  return { ...answers, [question]: answer };
}
