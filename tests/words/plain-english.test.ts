import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { callEvenIfOver } from '../../src/content/en/sudden-signs.ts';
import { allPatientTexts, clinicalTexts, nurseTexts } from './patient-texts.ts';
import { breaks, exceptions, rules } from './plain-english-rules.ts';
import type { Rule } from './plain-english-rules.ts';

const everyText = [...allPatientTexts, ...nurseTexts, ...clinicalTexts];
const isOnPage = (where: string): boolean => where.startsWith('page.');

const found = (rule: Rule, excepted = exceptions): string[] =>
  everyText
    .filter(({ where }) => rule.onPages !== false || !isOnPage(where))
    .filter(({ where }) => !excepted.some((one) => one.rule === rule.name && one.where.test(where)))
    .filter(({ text }) => breaks(rule, text))
    .map(({ where, text }) => `${where}: ${text} (write: ${rule.instead})`);

describe('English that cannot be misread: all that is shown keeps the rule that', () => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect(found(rule)).toEqual([]);
  });
});

describe('each rule finds what it is there for:', () => {
  test.each(rules.flatMap((rule) => rule.planted.map((text) => [rule.name, text, rule] as const)))(
    '%s: "%s"',
    (_, text, rule) => {
      expect(breaks(rule, text)).toBe(true);
    },
  );
});

test.each([
  ['left and right are sides', "Left: the person's left, on your right as you face the person"],
  ['a seizure is no fit, and an answer matches', 'A sudden seizure (fit)'],
  ['urgent is a place for today, and no level', 'Call the urgent advice line.'],
  ['a sign has one verb: a face hangs down, a lid hangs lower', 'Use eye drops.'],
  ['a brow is an eyebrow or a forehead', 'The eyebrow rises.'],
  ['over, before a time, has two meanings', 'for people of 16 and over'],
])('the rule that %s lets "%s" stand', (name, text) => {
  expect(rules.filter((rule) => rule.name === name).map((rule) => breaks(rule, text))).toEqual([false]);
});

test('there are at most ten exceptions, and each is still one', () => {
  expect(exceptions.length).toBeLessThanOrEqual(10);
  for (const { where, rule: name } of exceptions) {
    const told = rules.filter((rule) => rule.name === name).flatMap((rule) => found(rule, []));
    expect(told.filter((line) => where.test(line))).not.toEqual([]);
  }
});

test('all of the words are looked at: the gates, the interface, the levels, the safety net, the nurse', () => {
  const places = everyText.map(({ where }) => where);
  for (const place of [
    'question.emergency.options.face-droop.label',
    'interface.callNow.title',
    'interface.levels.urgent.level',
    'summary.redFlags.lump.patient',
    'summary.newSigns.emergency.speech.patient',
    'summary.findings.clumsy.patient',
    'summary.advice.driving.text.self',
    'all.guidance.emergency.say',
    'all.question.emergency.title.nurse',
    'conditions-for-nurses.stroke',
    'page.stroke.statements.st-face',
    'privacy.title',
    'accessibility.title',
  ])
    expect(places).toContain(place);
});

test('the sentence to call by is written once', () => {
  const folder = 'src/content/en';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const saying = files.filter((file) => readFileSync(`${folder}/${file}`, 'utf8').includes(callEvenIfOver));
  expect(saying).toEqual(['sudden-signs.ts']);
});
