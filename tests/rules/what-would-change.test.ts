import { describe, expect, test, vi } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { whatWouldBeMoreUrgent } from '../../src/assessment/what-would-change.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import type { Answers } from '../../src/content/questions.ts';
import { chosen, lidFlutter, noOtherTrouble, nothingKnown, usualSpasm } from '../support/answers.ts';
import { inFull } from '../support/long-run.ts';
import { always, atANurse, routeFor, withSign } from './changed-people.ts';

// Many people, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

/** The signs that would be told, each as "question option level". */
const toldTo = (answers: Answers): string[] =>
  whatWouldBeMoreUrgent(routeFor(answers)).map(
    ({ question, option, disposition }) => `${question} ${option} ${disposition}`,
  );
const emergencies = ['emergency face-droop emergency', 'emergency limb-weakness emergency'];
const forToday = ['same-day weakness-under-3-days same-day', 'same-day eye-exposed same-day'];
const soon = ['weakness worse-over-weeks urgent'];

describe('the safety net: the new signs that would make it more urgent', () => {
  const calm: [string, Answers][] = [
    ['with the usual spasm', usualSpasm],
    ['for whom somebody else answers', { ...usualSpasm, respondent: 'carer' }],
    ['who is seen by a nurse', atANurse],
    ['whose lid flutters', lidFlutter],
    ['who knows next to nothing of the twitch', noOtherTrouble],
    ['whose face does not twitch', { ...usualSpasm, duration: 'no-twitching' }],
  ];
  test.each(calm)('a person %s is told five, two a level at most, the most urgent first', (_, person) => {
    expect(toldTo(person)).toEqual([...emergencies, ...forToday, ...soon]);
  });

  const pressing: [string, Answers, readonly string[]][] = [
    ['sees double, to be seen within two weeks', { 'nerve-signs': ['double-vision'] }, [...emergencies, ...forToday]],
    ['is not sure of the signs for today', { 'same-day': ['not-sure'] }, [...emergencies, ...forToday]],
    ['is under 16', { age: 'under-16' }, [...emergencies, ...forToday]],
    ['has blisters at the ear, to be seen today', { 'same-day': ['ear-blisters'] }, emergencies],
    ['is not sure of the signs of an emergency', { emergency: ['not-sure'] }, emergencies],
    ['has an eye that does not shut', { 'same-day': ['eye-exposed'] }, emergencies],
    ['has a face that hangs', { emergency: ['face-droop'] }, []],
    ['has lost speech', { emergency: ['speech'] }, []],
  ];
  test.each(pressing)('a person who %s is told only what is more urgent still', (_, also, told) => {
    expect(toldTo({ ...usualSpasm, ...also })).toEqual(told);
    expect(toldTo({ ...atANurse, ...also })).toEqual(told);
  });

  test('a nurse who found the face, arm and speech test positive is told nothing more', () => {
    expect(toldTo({ ...atANurse, 'observed-fast': 'positive' })).toEqual([]);
  });

  test('a person of whom nothing at all is known hears of the two most telling emergencies', () => {
    expect(toldTo({})).toEqual(emergencies);
    expect(toldTo(nothingKnown)).toEqual(emergencies);
  });
});

const people = inFull(500, 120);

describe('whoever it is', () => {
  test('each sign, when it really comes, leads to the level that is told', () => {
    let told = 0;
    always((person) => {
      const route = routeFor(person);
      for (const { question, option, disposition } of whatWouldBeMoreUrgent(route)) {
        const after = routeFor(withSign(route.live, question, option));
        expect(chosen(after.live, question)).toContain(option);
        expect(dispositionOf(after)).toBe(disposition);
        expect(dispositions.indexOf(disposition)).toBeLessThan(dispositions.indexOf(dispositionOf(route)));
        told += 1;
      }
    }, people);
    expect(told).toBeGreaterThan(people);
  });

  test('no sign is told twice, none that is there, at most five, at most two a level, the most urgent first', () => {
    always((person) => {
      const route = routeFor(person);
      const told = whatWouldBeMoreUrgent(route);
      expect(new Set(told.map(({ question, option }) => `${question} ${option}`)).size).toBe(told.length);
      expect(told.filter(({ question, option }) => chosen(route.live, question).includes(option))).toEqual([]);
      expect(told.length).toBeLessThanOrEqual(5);
      const levels = told.map(({ disposition }) => dispositions.indexOf(disposition));
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      for (const level of levels) expect(levels.filter((one) => one === level).length).toBeLessThanOrEqual(2);
    }, people);
  });

  test('of a level, those come first that come first in the table, and none that would count is passed over', () => {
    always((person) => {
      const route = routeFor(person);
      const told = toldTo(person);
      const now = dispositions.indexOf(dispositionOf(route));
      const raised = newSigns
        .filter(({ question, option }) => !chosen(route.live, question).includes(option))
        .map(({ question, option }) => {
          const level = dispositionOf(routeFor(withSign(route.live, question, option)));
          return { level, name: `${question} ${option} ${level}` };
        })
        .filter(({ level }) => dispositions.indexOf(level) < now);
      const expected = dispositions
        .flatMap((level) => raised.filter((one) => one.level === level).slice(0, 2))
        .slice(0, 5);
      expect(told).toEqual(expected.map(({ name }) => name));
    }, people);
  });

  test('a sign takes nothing back: what else was ticked at the same question still counts', () => {
    const person: Answers = {
      ...usualSpasm,
      emergency: ['not-sure'],
      'nerve-signs': ['lump'],
      pain: ['ache', 'numbness'],
    };
    expect(toldTo(person)).toEqual(emergencies);
    // With the lump or the numbness taken back, a sign for within two weeks would be told.
    expect(toldTo({ ...person, emergency: ['none'] })).toEqual([...emergencies, ...forToday]);
  });
});

describe('the table of new signs', () => {
  test('holds no age, no history, nothing on who answers, on medicines taken or on what a nurse observes', () => {
    const asked = new Set(newSigns.map(({ question }) => question));
    expect([...asked].toSorted()).toEqual([
      'ears',
      'emergency',
      'impact',
      'movement',
      'nerve-signs',
      'pain',
      'same-day',
      'weakness',
    ]);
  });

  test('holds no sign twice, and none that says "none" or "not sure", or that began long ago', () => {
    const names = newSigns.map(({ question, option }) => `${question} ${option}`);
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter((name) => /none|not-sure|little|over-3-days-ago|over-a-week-ago|unchanged|left-over/.test(name)),
    ).toEqual([]);
  });

  test.each(newSigns.map(({ question, option }) => [question, option] as const))(
    '%s %s would raise the level of the usual spasm',
    (question, option) => {
      const raised = dispositionOf(routeFor(withSign(usualSpasm, question, option)));
      expect(dispositions.indexOf(raised)).toBeLessThan(dispositions.indexOf('routine'));
    },
  );

  test('begins with the most urgent signs', () => {
    const levels = newSigns.map(({ question, option }) =>
      dispositions.indexOf(dispositionOf(routeFor(withSign(usualSpasm, question, option)))),
    );
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  });
});
