import { afterTick } from '../../../content/choosing.ts';
import { questionById } from '../../../content/question-by-id.ts';
import { askedOneByOne, bringsCall, doubtWeighsMore, noneOf, unsureOf } from './lists.ts';
import type { EarAsked, EarDone, EarKey, EarState, EarStep, Reached, SaidBack } from './state.ts';

type Next = EarState | EarDone;

/** A question as it begins. */
export function beginEar(asked: EarAsked): EarState {
  const state: EarState = {
    step: { kind: 'option', at: 0 },
    chosen: [],
    unsure: [],
    back: null,
    intro: 'whole',
    pending: null,
  };
  if (asked.mayCarryOn) return { ...state, step: { kind: 'carry-on' } };
  if (asked.mayEnd) return { ...state, step: { kind: 'end' } };
  return asked.mayLeaveOut ? { ...state, step: { kind: 'leave-out' } } : toTheAnswers(asked, state);
}

/** The same once more, with the question before it. */
export function repeated(state: EarState): EarState {
  return {
    ...state,
    step: { ...state.step },
    back: null,
    intro: state.intro === 'whole' ? 'whole' : 'title',
    pending: null,
  };
}

/**
 * A key was pressed. What is pressed before the voice has come to what it asks counts for nothing: it was meant for what
 * came before. In a list of which several may be chosen, "no" and "not sure" count once the option has been said to its
 * end, so that nobody comes to "none of these" past a sign that she has not heard. "Yes" counts at once.
 */
export function pressed(asked: EarAsked, state: EarState, key: EarKey, reached: Reached): Next {
  if (reached === 'before') return state;
  const isList = state.step.kind === 'option' && questionById(asked.question).type === 'multiple';
  if (isList && key !== 'yes' && reached === 'begun') return { ...state, pending: key };
  return answered(asked, { ...state, pending: null }, key);
}

/** The voice has said what it asks to the end. */
export function heardToTheEnd(asked: EarAsked, state: EarState): Next {
  return state.pending === null ? state : answered(asked, { ...state, pending: null }, state.pending);
}

function answered(asked: EarAsked, state: EarState, key: EarKey): Next {
  const { step } = state;
  switch (step.kind) {
    case 'carry-on':
      if (key === 'not-sure') return repeated(state);
      return key === 'yes' ? { does: 'carry-on' } : toTheAnswers(asked, state);
    case 'end':
      if (key === 'no') return { does: 'end' };
      return asked.mayLeaveOut ? goTo(state, { kind: 'leave-out' }) : toTheAnswers(asked, state);
    case 'leave-out':
      return key === 'no' ? { does: 'leave-out' } : toTheAnswers(asked, state);
    case 'keep':
      return key === 'yes' ? answerOf(asked, step.answer) : goTo(state, { kind: 'option', at: 0 });
    case 'option':
      return afterOption(asked, state, step.at, key);
    case 'confirm':
      return confirmed(asked, state, step.answer, key);
  }
}

/** The answer that is there already, else the list. */
function toTheAnswers({ kept }: EarAsked, state: EarState): EarState {
  const step: EarStep = kept === undefined ? { kind: 'option', at: 0 } : { kind: 'keep', answer: [kept].flat() };
  return { ...state, step, back: null, intro: 'whole' };
}

function afterOption(asked: EarAsked, state: EarState, at: number, key: EarKey): Next {
  const { question } = asked;
  const option = askedOneByOne(question)[at] ?? '';
  const isSingle = questionById(question).type === 'single';
  if (key !== 'yes') {
    const unsure = key === 'not-sure' ? [...state.unsure, option] : state.unsure;
    return onward(asked, { ...state, unsure }, at, { kind: key });
  }
  const { chosen, taken: took } = afterTick(question, isSingle ? [] : state.chosen, option, true);
  // Whatever the list still holds, the call does not wait for it.
  if (bringsCall(asked, chosen)) return answerOf(asked, chosen);
  const back: SaidBack = { kind: 'yes', option, took };
  if (isSingle) return goTo({ ...state, chosen }, { kind: 'confirm', answer: chosen });
  return onward(asked, { ...state, chosen }, at, back);
}

/** To the next option; behind the last one, to what was chosen. */
function onward(asked: EarAsked, state: EarState, at: number, back: SaidBack): EarState {
  const { question } = asked;
  if (at + 1 < askedOneByOne(question).length) return goTo(state, { kind: 'option', at: at + 1 }, back);
  const answer = atTheEnd(asked, state);
  return answer === null ? afresh(state) : goTo(state, { kind: 'confirm', answer }, back);
}

/** What the keys come to, once the whole list was asked; null where they come to no answer. */
function atTheEnd({ question }: EarAsked, { chosen, unsure }: EarState): readonly string[] | null {
  const doubt = unsureOf(question);
  const isSingle = questionById(question).type === 'single';
  if (!isSingle && chosen.length > 0) {
    return doubt !== null && unsure.length > 0 && doubtWeighsMore(question, chosen) ? [doubt] : chosen;
  }
  const none = noneOf(question);
  if (unsure.length === 0 && none !== null) return [none];
  return doubt === null ? null : [doubt];
}

function confirmed(asked: EarAsked, state: EarState, answer: readonly string[], key: EarKey): Next {
  const { question } = asked;
  const doubt = unsureOf(question);
  const only = answer[0] ?? '';
  if (key === 'yes' || (key === 'not-sure' && only === doubt)) return answerOf(asked, answer);
  // Somebody who is not sure whether it is "none of these" is not sure.
  if (key === 'not-sure' && only === noneOf(question) && doubt !== null)
    return goTo(state, { kind: 'confirm', answer: [doubt] }, { kind: 'not-sure' });
  const at = askedOneByOne(question).indexOf(only);
  if (questionById(question).type === 'single' && at !== -1)
    return onward(asked, { ...state, chosen: [] }, at, { kind: key });
  return afresh(state);
}

/** The list from its beginning, with nothing chosen. */
function afresh(state: EarState): EarState {
  return goTo({ ...state, chosen: [], unsure: [] }, { kind: 'option', at: 0 }, { kind: 'again' }, 'title');
}

function goTo(
  state: EarState,
  step: EarStep,
  back: SaidBack | null = null,
  intro: EarState['intro'] = 'none',
): EarState {
  return { ...state, step, back, intro, pending: null };
}

function answerOf({ question }: EarAsked, answer: readonly string[]): EarDone {
  const isSingle = questionById(question).type === 'single';
  return { does: 'answer', answer: isSingle ? (answer[0] ?? '') : answer };
}
