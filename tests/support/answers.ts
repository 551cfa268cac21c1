import { parseAnswer } from '../../src/content/parse-answer.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';

/** A person with the usual picture of hemifacial spasm and no other trouble, who answers for herself. */
export const usualSpasm: Answers = {
  respondent: 'self',
  age: '50-69',
  emergency: ['none'],
  'same-day': ['none'],
  named: 'no',
  duration: '3-to-12-months',
  side: 'right',
  'current-sites': ['around-eye', 'cheek', 'eye-with-mouth'],
  'onset-site': 'lower-eyelid',
  movement: 'quick-jerks',
  control: 'cannot-stop',
  frequency: 'daily-on-and-off',
  pain: ['none'],
  weakness: 'none',
  history: ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
  impact: ['little'],
  trend: 'the-same',
  triggers: ['nothing'],
  sleep: 'nobody-looked',
  facts: ['none'],
};

/** What a nurse adds when all that she observes is as it should be. */
export const observedNothing: Answers = {
  respondent: 'nurse',
  'observed-fast': 'negative',
  'observed-forehead': 'weak',
  'observed-eye-closure': 'full',
  'observed-brow-lift': 'not-seen',
};

/** A nurse has come through both gates, and nothing in them was urgent. */
export const gates = {
  respondent: 'nurse',
  age: '50-69',
  emergency: ['none'],
  'observed-fast': 'negative',
  'same-day': ['none'],
} as const satisfies Answers;

/** Every question that a nurse is asked about the usual spasm, answered. */
export const everythingSeen: Answers = { ...usualSpasm, ...observedNothing };

/** The one picture that may be looked after at home: a flutter of one lid for some days, and nothing else. */
export const lidFlutter: Answers = {
  ...usualSpasm,
  age: '30-39',
  duration: 'up-to-2-weeks',
  'current-sites': ['one-eyelid'],
  movement: 'tiny-flutter',
  frequency: 'few-a-week',
};

/** Every question answered with "not sure" where it has one. */
export const nothingKnown: Answers = {
  ...questions.reduce<Answers>((all, { id }) => ({ ...all, ...oneAnswer(id, 'not-sure') }), {}),
  respondent: 'self',
};

/** No other trouble of any kind, and nothing known of the twitch: a case says the rest. */
export const noOtherTrouble: Answers = {
  ...nothingKnown,
  emergency: ['none'],
  'same-day': ['none'],
  pain: ['none'],
  weakness: 'none',
  history: ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
  impact: ['little'],
};

/** The answers without these. */
export function without(answers: Answers, ...left: readonly QuestionId[]): Answers {
  let kept: Answers = {};
  for (const { id } of questions) {
    if (!left.includes(id) && answers[id] !== undefined) kept = { ...kept, [id]: answers[id] };
  }
  return kept;
}

/** The answer of one option, or of some of a multiple choice; nothing where it is not a legal answer. */
export function oneAnswer(question: QuestionId, ...options: readonly string[]): Answers {
  const parsed = parseAnswer(question, questionById(question).type === 'single' ? options[0] : options);
  return parsed.ok ? { [question]: parsed.answer } : {};
}

/** The options that were chosen at a question, one or several. */
export function chosen(answers: Answers, question: QuestionId): string[] {
  return [answers[question]].flat().filter((option) => option !== undefined);
}

/** One answer for each option of the question. */
export function eachOptionOf(question: QuestionId): Answers[] {
  return questionById(question).options.map((option) => oneAnswer(question, option));
}

/** The options of a question that can stand beside others. */
export function togetherOptions(question: QuestionId): string[] {
  const { options, exclusive } = questionById(question);
  return options.filter((option) => !exclusive.includes(option));
}

/** Every legal answer to a question: for a multiple choice each set of options, and each that stands alone. */
export function everyAnswerTo(question: QuestionId): Answers[] {
  const { type, exclusive } = questionById(question);
  if (type === 'single') return eachOptionOf(question);
  const sets = togetherOptions(question).reduce<string[][]>(
    (all, option) => [...all, ...all.map((set) => [...set, option])],
    [[]],
  );
  return [...sets.slice(1), ...exclusive.map((option) => [option])].map((set) => oneAnswer(question, ...set));
}

/** One after the other, every way to take one part from each list. A later part wins over an earlier one. */
export function* everyCombination(...lists: readonly (readonly Answers[])[]): Generator<Answers> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const later of everyCombination(...rest)) {
    for (const part of first) yield { ...part, ...later };
  }
}

/** How many there are of them. */
export function countOf(...lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((product, list) => product * list.length, 1);
}
