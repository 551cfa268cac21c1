import { describe, expect, test } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { parseAnswer } from '../../src/content/parse-answer.ts';
import { offeredOptions, questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { callSigns } from '../../src/content/routing.ts';
import { voiced } from '../../src/content/voiced.ts';
import { optionWords } from '../../src/content/answer-words.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { words } from '../../src/content/en/interview.ts';
import { askedOneByOne, bringsCall, noneOf, unsureOf } from '../../src/report/aloud/ear/lists.ts';
import { beginEar, heardToTheEnd, pressed } from '../../src/report/aloud/ear/press.ts';
import { earAloud } from '../../src/report/aloud/ear/sentences.ts';
import { isDone } from '../../src/report/aloud/ear/state.ts';
import { onlySaid } from '../../src/report/aloud/sentence.ts';
import type { EarKey, EarState } from '../../src/report/aloud/ear/state.ts';
import { askedByEar, hearing, keyTowards, talkThrough, withAnswer } from '../support/by-ear.ts';
import { usualSpasm } from '../support/answers.ts';

const ids = questions.map(({ id }) => id);
const lists = ids.filter((id) => questionById(id).type === 'multiple');
const keys: readonly EarKey[] = ['yes', 'no', 'not-sure'];

/** The same numbers each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

/** Answers that the form can give: each option alone, and some of those that go together. */
function answersOf(question: QuestionId): (readonly string[])[] {
  const { type, exclusive } = questionById(question);
  const offered = offeredOptions(question, undefined);
  const alone = offered.map((option) => [option]);
  if (type === 'single') return alone;
  const together = offered.filter((option) => !exclusive.includes(option));
  const roll = dice(together.length);
  const some = Array.from({ length: 40 }, () => together.filter(() => roll(2) === 1)).filter((one) => one.length > 1);
  return [...alone, together, ...some];
}

describe('at every question, by yes, no and not sure', () => {
  test.each(ids)(
    '%s: each answer that the form can give is reached, and a sign of an emergency at once',
    (question) => {
      const asked = askedByEar(question);
      for (const wanted of answersOf(question)) {
        const { done } = talkThrough(asked, (state) => keyTowards(asked, state, wanted));
        if (done.does !== 'answer') throw new Error('It was not answered');
        const given = [done.answer].flat();
        if (bringsCall(asked, wanted))
          expect(bringsCall(asked, given) && given.every((one) => wanted.includes(one))).toBe(true);
        else expect([...given].sort(), `wanted ${wanted.join()}`).toEqual([...wanted].sort());
      }
    },
  );

  test.each(ids)('%s: whatever is pressed comes to a legal answer, and from anywhere there is a way on', (question) => {
    const asked = askedByEar(question);
    for (let seed = 1; seed <= 60; seed += 1) {
      const roll = dice(seed);
      let state = beginEar(asked);
      const at = roll(40);
      for (let step = 0; step < at; step += 1) {
        const next = pressed(asked, state, keys[roll(3)] ?? 'no', 'heard');
        if (isDone(next)) {
          expect(next.does === 'answer' && parseAnswer(question, next.answer).ok).toBe(true);
          break;
        }
        state = next;
      }
      const last = askedOneByOne(question).at(-1) ?? '';
      const { done } = talkThrough(asked, (now) => keyTowards(asked, now, [last]), state);
      expect(done.does === 'answer' && parseAnswer(question, done.answer).ok).toBe(true);
    }
  });

  test.each(lists)('%s: "none" comes behind the whole list, each of it said and denied', (question) => {
    const none = noneOf(question);
    const asked = askedByEar(question);
    for (let seed = 1; seed <= 60; seed += 1) {
      const roll = dice(seed);
      let denied = new Set<number>();
      let state: EarState = beginEar(asked);
      for (let step = 0; step < 60; step += 1) {
        // Also presses that come before the voice, or in the middle of an option.
        const reached = (['before', 'begun', 'heard'] as const)[roll(3)] ?? 'heard';
        const key = roll(8) === 0 ? 'yes' : 'no';
        const { step: here } = state;
        if (here.kind === 'option' && here.at === 0) denied = new Set();
        if (here.kind === 'option' && key === 'no' && reached === 'heard') denied.add(here.at);
        if (here.kind === 'confirm' && here.answer[0] === none && none !== null)
          expect([...denied].sort((a, b) => a - b)).toEqual(askedOneByOne(question).map((_, place) => place));
        const next = pressed(asked, state, key, reached);
        if (isDone(next)) break;
        state = next;
      }
    }
  });
});

describe('a sign of an emergency', () => {
  const signs = callSigns.flatMap((sign) =>
    sign.beside === undefined ? sign.in.map((option: string) => [sign.question, option] as const) : [],
  );

  test.each(signs)('at "%s", "%s": one yes gives the answer, without a question in between', (question, option) => {
    const asked = askedByEar(question);
    const { done, states } = talkThrough(asked, (state) => keyTowards(asked, state, [option]));
    expect(done).toEqual({ does: 'answer', answer: questionById(question).type === 'single' ? option : [option] });
    expect(states.some(({ step }) => step.kind === 'confirm')).toBe(false);
  });

  test('is chosen while it is still being said', () => {
    const asked = askedByEar('emergency');
    expect(pressed(asked, beginEar(asked), 'yes', 'begun')).toEqual({ does: 'answer', answer: ['face-droop'] });
  });

  test('that counts only beside another one calls beside that one', () => {
    const alone = askedByEar('same-day-more', { live: { 'same-day': ['ear-blisters'] } });
    const beside = askedByEar('same-day-more', { live: { 'same-day': ['lid-or-pupil'] } });
    expect(bringsCall(alone, ['head-eye-or-neck-pain'])).toBe(false);
    expect(bringsCall(beside, ['head-eye-or-neck-pain'])).toBe(true);
  });

  test('for which a nurse has noted the call leads nowhere a second time: the list goes on', () => {
    const asked = askedByEar('emergency', { noted: [{ question: 'emergency', option: 'face-droop' }] });
    expect(pressed(asked, beginEar(asked), 'yes', 'heard')).toMatchObject({ step: { kind: 'option', at: 1 } });
  });
});

describe('a press', () => {
  const asked = askedByEar('emergency');
  const begun = beginEar(asked);

  test('before the voice has come to what it asks counts for nothing', () => {
    for (const key of keys) expect(pressed(asked, begun, key, 'before')).toBe(begun);
  });

  test('of "no" in the middle of an option counts once it has been said to its end', () => {
    const pending = pressed(asked, begun, 'no', 'begun');
    if (isDone(pending)) throw new Error('It is not done');
    expect(pending.step).toBe(begun.step);
    expect(heardToTheEnd(asked, pending)).toMatchObject({ step: { kind: 'option', at: 1 }, back: { kind: 'no' } });
    expect(pressed(asked, pending, 'yes', 'begun')).toMatchObject({ does: 'answer' });
  });
});

/** How urgent the answers are for somebody who says this and is else the usual person. */
function levelOf(question: QuestionId, answer: readonly string[]): number {
  const answers = withAnswer(usualSpasm, question, answer);
  return dispositions.indexOf(dispositionOf(routeOf(answers, [])));
}

describe('not sure', () => {
  const known = new Map<string, number>();
  const level = (question: QuestionId, answer: readonly string[]): number => {
    const key = `${question} ${answer.join()}`;
    const found = known.get(key) ?? levelOf(question, answer);
    known.set(key, found);
    return found;
  };

  test.each(lists)(
    '%s: to one option, and no to the rest, is the "not sure" of the list and never "none"',
    (question) => {
      const asked = askedByEar(question);
      for (const unsure of askedOneByOne(question)) {
        const { done } = talkThrough(asked, ({ step }) => {
          if (step.kind === 'confirm') return 'yes';
          return step.kind === 'option' && askedOneByOne(question)[step.at] === unsure ? 'not-sure' : 'no';
        });
        expect(done).toEqual({ does: 'answer', answer: [unsureOf(question)] });
      }
    },
  );

  test.each(lists)('%s: beside a yes it never makes the answer less urgent than either would be', (question) => {
    const asked = askedByEar(question);
    const options = askedOneByOne(question);
    const doubt = unsureOf(question) ?? '';
    for (const yes of options)
      for (const unsure of options.filter((one) => one !== yes)) {
        const { done } = talkThrough(asked, ({ step }) => {
          if (step.kind === 'confirm') return 'yes';
          const option = step.kind === 'option' ? options[step.at] : '';
          return option === yes ? 'yes' : option === unsure ? 'not-sure' : 'no';
        });
        if (done.does !== 'answer') throw new Error('It was not answered');
        const given = level(question, [done.answer].flat());
        expect(given, `${yes} beside a doubt about ${unsure}`).toBeLessThanOrEqual(level(question, [doubt]));
        expect(given, `${yes} beside a doubt about ${unsure}`).toBeLessThanOrEqual(level(question, [yes]));
      }
  });

  test('whether it is "none of these" is not sure', () => {
    const asked = askedByEar('emergency');
    const { done } = talkThrough(asked, ({ step }) => (step.kind === 'confirm' ? 'not-sure' : 'no'));
    expect(done).toEqual({ does: 'answer', answer: ['not-sure'] });
  });

  test('to an option of which one is chosen leads on, and at the end to "not sure"', () => {
    const asked = askedByEar('duration');
    const { done } = talkThrough(asked, ({ step }) => (step.kind === 'confirm' ? 'yes' : 'not-sure'));
    expect(done).toEqual({ does: 'answer', answer: 'not-sure' });
  });
});

describe('a question that need not be answered', () => {
  const optional = askedByEar('trend', { mayLeaveOut: true, mayEnd: true });

  test('is left out, or ends the questions, by "no"', () => {
    const first = beginEar(optional);
    expect(pressed(optional, first, 'no', 'heard')).toEqual({ does: 'end' });
    const second = pressed(optional, first, 'yes', 'heard');
    if (isDone(second)) throw new Error('It is not done');
    expect(pressed(optional, second, 'no', 'heard')).toEqual({ does: 'leave-out' });
    expect(pressed(optional, second, 'yes', 'heard')).toMatchObject({
      step: { kind: 'option', at: 0 },
      intro: 'whole',
    });
  });

  test('that is answered already keeps its answer by yes, and is heard anew by no', () => {
    const kept = askedByEar('age', { kept: '50-69' });
    expect(pressed(kept, beginEar(kept), 'yes', 'heard')).toEqual({ does: 'answer', answer: '50-69' });
    expect(pressed(kept, beginEar(kept), 'no', 'heard')).toMatchObject({ step: { kind: 'option', at: 0 } });
  });
});

describe('what is said', () => {
  test.each(['self', 'carer', 'nurse'] as const)(
    'to %s has each option once, and nothing to tick or to choose; and it stands so on the page',
    (respondent) => {
      for (const question of ids) {
        const asked = askedByEar(question);
        // Of who answers there is no "not sure": the first of the list is said to be right in the second round.
        let round = 0;
        const { states } = talkThrough(asked, ({ step }) => {
          if (step.kind === 'option' && step.at === 0) round += 1;
          return step.kind === 'confirm' || round > 1 ? 'yes' : 'no';
        });
        const once = states.slice(0, askedOneByOne(question).length + 1);
        const said = once.map((state) => earAloud(hearing(question, respondent), asked, state));
        const labels = askedOneByOne(question).map((option) =>
          voiced(optionWords(words, question, option).label, respondent),
        );
        const now = said.flatMap((one) => one.now.map(({ shown }) => shown));
        for (const label of labels)
          expect(
            now.filter((one) => one === label || one === byEar.asAnswer(label)),
            `${question}: ${label}`,
          ).not.toHaveLength(0);
        const all = said.flatMap(({ before, now: asks, after }) => [...before, ...asks, ...after]);
        const ofTheForm = /\b(un)?tick(?! bite)|(?:^|[.?!,] |do not )choose\b/i;
        expect(
          all.filter((one) => ofTheForm.test(`${one.said} / ${one.shown}`)),
          question,
        ).toEqual([]);
        const otherwise = all.filter(({ shown, said: heard }) => onlySaid(aloud.saying, shown ?? '').said !== heard);
        expect(otherwise, question).toEqual([]);
      }
    },
  );

  test('says each yes back before it goes on, and what was taken away', () => {
    const asked = askedByEar('current-sites');
    const sites = ['one-eyelid', 'cheek'];
    const { states } = talkThrough(asked, (state) =>
      state.step.kind === 'confirm' ? 'yes' : keyTowards(asked, state, sites),
    );
    const before = states.map((state) =>
      earAloud(hearing('current-sites', 'self'), asked, state).before.map(({ said }) => said),
    );
    expect(before.flat().join(' ')).toContain('You said: Cheek');
    expect(before.flat().join(' ')).toContain('This takes the place of: One eyelid');
  });
});
