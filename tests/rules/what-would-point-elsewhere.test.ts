import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { findingsIn, speaking } from '../../src/assessment/findings-in.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Route } from '../../src/assessment/live-answers.ts';
import { whatWouldPointElsewhere } from '../../src/assessment/what-would-change.ts';
import { conditions } from '../../src/content/conditions.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import type { Answers } from '../../src/content/questions.ts';
import { lidFlutter, observedNothing } from '../support/answers.ts';
import { inFull } from '../support/long-run.ts';
import { always, answeredWith, atANurse, routeFor, unknownAtANurse } from './changed-people.ts';

// Many people, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

const elsewhereFor = (answers: Answers): string[] =>
  whatWouldPointElsewhere(routeFor(answers)).map(
    ({ question, option, condition }) => `${question} ${option} ${condition}`,
  );
/** What the page names first. */
const firstFor = (route: Route): string | null => {
  const [first] = assess(route).differential;
  return first?.listed === 'not-ruled-out' ? null : (first?.condition ?? null);
};

/** The answers that are told to a nurse, with what they would lead to. Each adds something that speaks for its condition. */
function toldAndAdding(person: Answers): ReturnType<typeof whatWouldPointElsewhere> {
  const { live } = routeFor(person);
  const before = findingsIn(live);
  const told = whatWouldPointElsewhere(routeFor(person));
  for (const { question, option, condition } of told) {
    const added = findingsIn(routeFor(answeredWith(live, question, option)).live).filter(
      (one) => !before.includes(one),
    );
    expect(speaking(added, 'supports', condition), `${question} ${option}`).not.toEqual([]);
  }
  return told;
}

describe('what would point elsewhere, for a nurse', () => {
  test('what takes the first place from the usual spasm is a look, a side or a start that the spasm never has', () => {
    expect(elsewhereFor(atANurse)).toEqual([
      'side both-together meige-syndrome',
      'current-sites arm-or-hand focal-seizure',
      'onset-site jaw hemimasticatory-spasm',
      'movement ripples facial-myokymia',
      'movement lid-droops drooping-eyelid',
    ]);
  });

  const flutter: Answers = { ...lidFlutter, ...observedNothing };
  const onAntipsychotic: Answers = { ...unknownAtANurse, medicines: ['antipsychotic'] };
  const telling: [string, Answers, string][] = [
    ['both sides at once, where nothing is known', unknownAtANurse, 'side both-together blepharospasm'],
    ['the arm moves, too, where a lid flutters', flutter, 'current-sites arm-or-hand focal-seizure'],
    ['a start in the jaw', { ...unknownAtANurse, ears: ['click-with-twitch'] }, 'onset-site jaw hemimasticatory-spasm'],
    ['eye and mouth together instead of one lid', flutter, 'current-sites eye-with-mouth hemifacial-spasm'],
    ['ripples where nothing but the medicines is known', onAntipsychotic, 'movement ripples facial-myokymia'],
    [
      'shocks without a twitch',
      { ...unknownAtANurse, duration: 'no-twitching' },
      'pain electric-shocks trigeminal-neuralgia',
    ],
  ];
  test.each(telling)('%s', (_, person, told) => {
    expect(elsewhereFor(person)).toContain(told);
  });

  test('an answer that only takes something away from what comes first points nowhere', () => {
    const told = elsewhereFor(flutter);
    expect(told.filter((one) => /^side .* eyelid-myokymia$|tiny-flutter hemifacial-spasm/.test(one))).toEqual([]);
    const lid: Answers = { ...flutter, movement: 'not-sure' };
    const inTheCheek = routeFor(answeredWith(routeFor(lid).live, 'current-sites', 'cheek'));
    expect([firstFor(routeFor(lid)), firstFor(inTheCheek)]).toEqual(['eyelid-myokymia', 'hemifacial-spasm']);
    expect(elsewhereFor(lid)).not.toContain('current-sites cheek hemifacial-spasm');
    expect(elsewhereFor(lid)).toContain('current-sites eye-with-mouth hemifacial-spasm');
  });

  test('each answer adds something that speaks for the condition', () => {
    for (const person of [flutter, unknownAtANurse, { ...unknownAtANurse, movement: 'tiny-flutter' as const }])
      expect(toldAndAdding(person)).not.toEqual([]);
  });

  test('where nothing fits yet, one answer is told for each condition it would put first, five in all', () => {
    const told = elsewhereFor(unknownAtANurse);
    expect(firstFor(routeFor(unknownAtANurse))).toBeNull();
    expect(told).toHaveLength(5);
    expect(told).toEqual(expect.arrayContaining(['side left hemifacial-spasm', 'side both-together blepharospasm']));
  });

  test('an answer after which nothing fits any more points nowhere', () => {
    const person: Answers = { ...unknownAtANurse, side: 'left' };
    const unsure = routeFor(answeredWith(person, 'side', 'not-sure'));
    expect([firstFor(routeFor(person)), firstFor(unsure)]).toEqual(['hemifacial-spasm', null]);
    const told = whatWouldPointElsewhere(routeFor(person));
    expect(told.length).toBeGreaterThan(1);
    for (const { question, option, condition } of told) {
      expect(conditions).toContain(condition);
      expect(firstFor(routeFor(answeredWith(person, question, option)))).toBe(condition);
    }
  });

  test('at an emergency that stops the questions there is nothing to ask on', () => {
    const stopped = routeOf({ ...atANurse, emergency: ['speech'] }, []);
    expect(whatWouldPointElsewhere(stopped)).toEqual([]);
  });

  // Much is worked out for each of these people, so it is all looked at in one go.
  test(
    'whoever it is: each answer adds something that speaks for its condition and puts that first, which it was not; ' +
      'at most five, one a condition, and none from a question that is not asked or that is not on the twitch',
    () => {
      const about = ['side', 'current-sites', 'onset-site', 'movement', 'control', 'frequency', 'pain', 'triggers'];
      const counts: number[] = [];
      always(
        (person) => {
          const route = routeFor(person);
          const told = toldAndAdding(person);
          for (const { question, option, condition } of told) {
            expect(questionById(question).options).toContain(option);
            expect(firstFor(routeFor(answeredWith(route.live, question, option)))).toBe(condition);
            expect(firstFor(route)).not.toBe(condition);
          }
          expect(new Set(told.map(({ condition }) => condition)).size).toBe(told.length);
          expect(told.filter(({ question }) => !route.asked.includes(question) || !about.includes(question))).toEqual(
            [],
          );
          counts.push(told.length);
        },
        inFull(500, 120),
      );
      expect(Math.max(...counts)).toBe(5);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(counts.length / 2);
    },
  );
});
