import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { advice, toBring } from '../../src/content/advice.ts';
import { conditions } from '../../src/content/conditions.ts';
import { findings } from '../../src/content/findings.ts';
import { questions } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { Report } from '../../src/report/report.ts';
import { flaggedPeople } from '../rules/flagged-people.ts';
import { gates, usualSpasm, without } from '../support/answers.ts';
import { tried } from '../support/long-run.ts';
import { noon, voices } from '../support/screen.tsx';
import { nursed, people, reportWith } from '../support/summary-screen.tsx';

/** In every run one way of raising each red flag by each piece of evidence. */
const flagged = tried(flaggedPeople, ({ isFirstWay }) => isFirstWay);
const everybody: readonly (readonly [who: string, answers: Answers])[] = [
  ...Object.entries(people),
  ...flagged.map(({ who, also }): [string, Answers] => [who, { ...usualSpasm, ...also }]),
];
/** In every run those with one red flag are each told in one voice, by turns. */
const inEveryVoice = everybody.flatMap(([who, answers], person) =>
  tried(voices, (_, voice) => who in people || voice === person % voices.length).map(
    (respondent): readonly [string, Report] => [
      `${who}, ${respondent}`,
      reportWith(respondent === 'nurse' ? nursed(answers) : { ...answers, respondent }),
    ],
  ),
);

interface AnyPart {
  readonly id: string;
  readonly from: readonly string[];
  readonly sentences: readonly string[];
}
const isPart = (value: object): value is AnyPart => 'id' in value && 'from' in value && 'sentences' in value;

/** Every part anywhere in a report. */
function partsIn(value: unknown): AnyPart[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isPart(value) ? [value] : []), ...Object.values(value).flatMap(partsIn)];
}

const answerIds: readonly string[] = questions.flatMap(({ id, options }) => [
  `${id}=`,
  ...options.map((option) => `${id}=${option}`),
]);
const ruleIds: readonly string[] = [
  ...Object.keys(redFlags),
  ...Object.keys(findings),
  ...Object.keys(advice),
  'emergency',
  'same-day',
];

const known: ReadonlySet<string> = new Set([...ruleIds, ...answerIds]);

describe('a report', () => {
  test('is a plain value: nothing is lost when it is written down and read again', () => {
    for (const [who, report] of inEveryVoice)
      expect(isDeepStrictEqual(JSON.parse(JSON.stringify(report)), report), who).toBe(true);
  });

  test('says of each part what it is for: rules and answers that exist', () => {
    for (const [who, report] of inEveryVoice) {
      const parts = partsIn(report);
      expect(parts.length, who).toBeGreaterThan(20);
      expect(
        parts.filter(({ id, from }) => id === '' || from.some((one) => !known.has(one))),
        who,
      ).toEqual([]);
    }
  });

  test('has a sentence for each part, and none that is empty', () => {
    for (const [who, report] of inEveryVoice) {
      const wrong = partsIn(report).filter(
        ({ sentences }) =>
          sentences.length === 0 || sentences.some((sentence) => sentence === '' || sentence.trim() !== sentence),
      );
      expect(wrong, who).toEqual([]);
    }
  });

  test('gives every reason whole: its level, what stands behind it, and the answers that were given', () => {
    for (const { also, flag } of flagged) {
      const answers: Answers = { ...(also.respondent === 'nurse' ? nursed(usualSpasm) : usualSpasm), ...also };
      const reason = reportWith(answers).reasons.find(({ id }) => id === flag);
      expect(reason, flag).toMatchObject({ atLeast: redFlags[flag].atLeast, basis: redFlags[flag].basis });
      expect(reason?.answers.length, flag).toBeGreaterThan(0);
      for (const { question, option } of reason?.answers ?? [])
        expect([answers[question] ?? null].flat(), flag).toContain(option);
    }
  });

  test('names the question that was left open, where that set the level', () => {
    const [reason] = reportWith(without(usualSpasm, 'same-day')).reasons;
    expect(reason).toMatchObject({ id: 'same-day', atLeast: 'urgent', from: ['same-day='] });
  });

  test('says in which language it is, in whose voice, when it was made, and by which rules', () => {
    const report = reportWith(nursed(usualSpasm));
    expect(report).toMatchObject({ lang: 'en-GB', voice: 'nurse', madeAt: noon });
    expect(report.ruleSet).toMatch(/^[\da-f]{8}$/);
    expect(report.contentDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('names no condition but those of the contract, and each once', () => {
    for (const [who, { differential }] of inEveryVoice) {
      const named = [...differential.named, ...differential.notRuledOut.conditions].map(({ id }) => id);
      expect(new Set(named).size, who).toBe(named.length);
      for (const id of named) expect(conditions, who).toContain(id);
    }
  });

  test('tells whoever has an appointment to wait for what to bring', () => {
    for (const [who, { bring, level }] of inEveryVoice) {
      const ids = bring.parts.map(({ id }) => id);
      const things = Object.keys(toBring);
      expect(
        ids.filter((id) => !things.includes(id)),
        who,
      ).toEqual([]);
      expect(ids.includes('medicines'), who).toBe(!['emergency', 'self-care'].includes(level.disposition));
    }
  });

  test('names no level, no plan and no reason for calm, where a nurse ended after the gates', () => {
    const { level, reasons, noReason } = reportWith(gates);
    expect(level).toMatchObject({ name: null, heading: 'Not settled: no level yet', plan: null });
    expect(level.askFirst?.parts.slice(0, 4).map(({ id }) => id)).toEqual(['weakness', 'nerve-signs', 'pain', 'ears']);
    expect([reasons, noReason]).toEqual([[], null]);
  });
});
