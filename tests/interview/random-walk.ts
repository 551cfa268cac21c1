import * as fc from 'fast-check';
import { expect } from 'vitest';
import { isQuestionId, questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import type { Target } from '../../src/machine/walk.ts';
import { chosen, eachOptionOf, observedNothing, usualSpasm } from '../support/answers.ts';
import { answerDeed, beginInterview } from './begin-interview.ts';
import type { Deed, Interview } from './begin-interview.ts';
import { placesBeforeCall, readFreely } from './free-reading.ts';

const targets: readonly (Target | null)[] = [null, 'review', 'summary', ...questions.map(({ id }) => id)];
const manners = ['onward', 'stepping', 'changing'] as const;
const quiet: Answers = {
  ...usualSpasm,
  ...observedNothing,
  'same-day-more': ['none'],
  'new-since': ['none'],
  'eye-and-mouth-together': 'yes',
  'palsy-recovery': 'over-5-months',
  'stroke-when': 'assessed-over-3-months',
  'history-recent': ['none'],
  'last-injection': 'never',
  'injection-effects': ['none'],
  'weak-side': 'same-side',
};

/** Numbers from which a deed is made at the place where the person then stands. */
interface Step {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
}
const anySteps = fc.array(fc.record({ kind: fc.nat(99), a: fc.nat(999), b: fc.nat(999) }), {
  minLength: 30,
  maxLength: 80,
});

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** The question that can be answered at this place. */
function questionAt(place: Place): QuestionId | null {
  if (place === 'signs-unsure') return 'emergency';
  return isQuestionId(place) ? place : null;
}

function answerHere(interview: Interview, { a, b }: Step): Deed {
  const at = interview.place();
  const question = questionAt(at) ?? pick(questions, a)?.id ?? 'age';
  const calm = b % 5 < 3 && at !== 'respondent';
  return answerDeed(question, calm ? chosen(quiet, question) : [pick(questionById(question).options, a) ?? '']);
}

function deedFrom(interview: Interview, step: Step): Deed {
  const { kind, a, b } = step;
  if (kind < 62) return answerHere(interview, step);
  if (kind < 70) return { type: 'BACK' };
  if (kind < 80) return { type: 'GO_TO', target: pick(targets, a) ?? null, manner: pick(manners, b) ?? 'onward' };
  if (kind < 85) return { type: 'CALL_NOTED', placedAt: '14:05' };
  if (kind < 88) return { type: 'CONFIRM' };
  if (kind < 90) return { type: 'END' };
  if (kind < 92) return { type: 'SKIP', question: pick(questions, a)?.id ?? 'trend' };
  if (kind < 94) return { type: 'NOTE', about: 'own-words', text: String(a) };
  if (kind < 95) return { type: 'JUDGE', disposition: 'urgent', reason: String(a) };
  if (kind < 97) return { type: 'OPEN', journal: interview.journal() };
  // The page is looked at again the next day: what is stale by then has to be asked before anything else.
  if (kind === 99) return { type: 'GO_TO', target: null, manner: 'onward' };
  // An answer that does not belong here.
  const other = pick(questions, a)?.id ?? 'age';
  return answerDeed(other, [pick(questionById(other).options, b) ?? '']);
}

/** From each place some deed of the person herself leads on. */
function hasAWayOn(interview: Interview): boolean {
  const at = interview.place();
  const question = questionAt(at);
  if (question !== null) {
    return eachOptionOf(question).every((answer) => interview.can(answerDeed(question, chosen(answer, question))));
  }
  return interview.can({ type: at === 'review' ? 'CONFIRM' : 'BACK' });
}

/** Up to the signs for today nothing is jumped over, by a nurse neither. */
function safetyLeftOpenBefore(place: QuestionId, missing: readonly string[]): string[] {
  const order = questions.map(({ id }) => id);
  const upTo = order.slice(0, Math.min(order.indexOf(place), order.indexOf('same-day') + 1));
  return upTo.filter((id) => missing.includes(id));
}

function check(interview: Interview, now: number): void {
  const at = interview.place();
  const read = readFreely(interview.journal(), now);
  const { route } = interview.record();
  expect({
    asked: route.asked,
    live: Object.keys(route.live),
    stop: route.stop?.after ?? null,
  }).toEqual({ asked: read.asked, live: read.live, stop: read.stopsAfter });
  if (at === 'review' || at === 'summary') expect([at, read.missing, read.stopsAfter]).toEqual([at, [], null]);
  if (isQuestionId(at)) {
    expect(read.asked).toContain(at);
    expect(safetyLeftOpenBefore(at, read.missing), `${at} is past an open safety question`).toEqual([]);
  }
  for (const sign of read.uncalled) expect(placesBeforeCall(sign), `${at} with ${sign}`).toContain(at);
  expect(hasAWayOn(interview), `a way on from ${at}`).toBe(true);
}

/**
 * After an answer to a question that she opened: the next open one behind it, else the first open one, else the result. Safety
 * questions, and calls, come before.
 */
function checkStaysWhereSheWorks(interview: Interview, question: QuestionId): void {
  const { byNurse, missing, uncalled, stopsAfter } = readFreely(interview.journal(), interview.now());
  if (!byNurse || uncalled.length > 0 || stopsAfter !== null || interview.place() === 'signs-unsure') return;
  const order = questions.map(({ id }) => id);
  const open = order.filter((id) => missing.includes(id));
  const safety = open.find((id) => order.indexOf(id) <= order.indexOf('same-day'));
  const behind = open.find((id) => order.indexOf(id) > order.indexOf(question));
  expect(interview.place(), `after ${question}`).toBe(safety ?? behind ?? open[0] ?? 'summary');
}

/** Walks at random, each step of each walk checked against the contract. Gives the places that nobody came by. */
export function walkAtRandom(walks: { readonly seed: number; readonly numRuns: number }): string[] {
  const reached = new Set<string>();
  let leftOpened = 0;
  fc.assert(
    fc.property(anySteps, (steps) => {
      const interview = beginInterview();
      let opened: Target | null = null;
      for (const step of steps) {
        const before = interview.journal();
        if (step.kind === 99) interview.later(25);
        const note = step.kind >= 92 && step.kind < 95;
        const stood = interview.place();
        const deed = deedFrom(interview, step);
        interview.do(deed);
        const after = interview.journal();
        const answers = (deed.type === 'ANSWER' || deed.type === 'SKIP') && deed.question === stood;
        if (answers && opened === stood && after.length > before.length) {
          checkStaysWhereSheWorks(interview, deed.question);
          leftOpened += 1;
        }
        opened =
          deed.type === 'GO_TO' && deed.manner === 'onward' && deed.target === interview.place() ? deed.target : null;
        expect(before.every((entry, index) => after[index] === entry)).toBe(true);
        if (note) expect(interview.place()).toBe(stood);
        check(interview, interview.now());
        reached.add(interview.place());
      }
    }),
    walks,
  );
  expect(leftOpened, 'questions that were opened and answered').toBeGreaterThan(0);
  // A retired question is asked nowhere any more.
  const asked = questions.map(({ id }) => id).filter((id) => !questionById(id).retired);
  const all = [...asked, 'signs-unsure', 'call-now', 'too-young', 'review', 'summary'];
  return all.filter((place) => !reached.has(place));
}
