import { describe, expect, test } from 'vitest';
import { dossierDocuments } from '../../scripts/dossier/documents.ts';
import { hazards, notControlled } from '../../scripts/dossier/hazards.ts';
import type { DifferentialEntry } from '../../src/assessment/differential.ts';
import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { advice } from '../../src/content/advice.ts';
import { conditionLists } from '../../src/content/condition-lists.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { contentDate } from '../../src/content/deployment.ts';
import { calmOrder } from '../../src/content/differential-order.ts';
import { nurseGuidance } from '../../src/content/en/nurse-guidance.ts';
import { findings } from '../../src/content/findings.ts';
import type { FindingId } from '../../src/content/findings.ts';
import { questions } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { sources } from '../../src/content/sources.ts';
import { assessAnswers, readCase } from '../../src/exchange/evaluate.ts';
import development from '../data/development.json';

const documents = await dossierDocuments();
const dossier = documents.get('dossier.html') ?? '';
const hazardLog = documents.get('hazard-log.md') ?? '';
const firstNotZero = (counts: readonly number[]): number => counts.find((count) => count !== 0) ?? 0;
const named = (list: readonly DifferentialEntry[]): ConditionId[] => list.map(({ condition }) => condition);
const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

test('the documents for the clinician and the deployer come out the same each time', async () => {
  expect([...documents.keys()]).toEqual(['dossier.html', 'hazard-log.md']);
  expect(await dossierDocuments()).toEqual(documents);
});

describe('the hazard log', () => {
  test('says that no clinician has signed it, and what is not controlled', () => {
    expect(hazardLog).toContain('No clinician has signed this log');
    expect(notControlled.filter((one) => !hazardLog.includes(`\n- ${one}\n`))).toEqual([]);
  });

  test.each(hazards)('tells all of $id: cause, effect, controls, rules, tests and what is left', (one) => {
    const [, part = ''] = hazardLog.split(`### ${one.id}\n`);
    const { hazard, cause, effect, controls, rules, tests, initialRisk, residualRisk, status } = one;
    const own = part.split('\n### ')[0] ?? '';
    const wanted = [hazard, cause, effect, ...controls, ...rules, initialRisk.why, residualRisk.why, status];
    expect(
      [...wanted, ...tests.flatMap(({ file, name }) => [file, name])].filter((text) => !own.includes(text)),
    ).toEqual([]);
  });
});

describe('the dossier', () => {
  test('names the rule set and the date, says that nobody has signed, and has a place to sign', () => {
    expect(dossier).toContain(ruleSetHash());
    expect(dossier).toContain(contentDate);
    expect(dossier).toContain('No clinician has signed this yet.');
    for (const what of ['Name', 'Role', 'Registration', 'Date', 'Remarks', 'Accepted', 'Changes wanted']) {
      expect(dossier).toContain(what);
    }
  });

  test('has a row for every red flag, finding and source of a rule', () => {
    const rules = [...Object.values(redFlags), ...Object.values(findings), ...Object.values(advice)];
    const wanted = [
      ...Object.keys(redFlags).map((id) => `red-flag-${id}`),
      ...Object.keys(findings).map((id) => `finding-${id}`),
      ...questions.map(({ id }) => `question-${id}`),
      ...new Set(rules.flatMap(({ basis }) => basis.sources).map((id) => `source-${id}`)),
    ];
    expect(wanted.filter((id) => !idsIn(dossier).includes(id))).toEqual([]);
  });

  test('names every option, advice, case and hazard', () => {
    const wanted = [
      ...questions.flatMap(({ options }) => options),
      ...Object.keys(advice),
      ...development.map(({ id }) => id),
    ].map((id) => `<code>${id}</code>`);
    expect(wanted.filter((cell) => !dossier.includes(cell))).toEqual([]);
    expect(hazards.filter(({ id }) => !dossier.includes(`>${id}<`))).toEqual([]);
  });

  test('has what a nurse says, probes and records', () => {
    const texts = Object.values(nurseGuidance).flatMap(({ say, probe, record }) => [say, probe, record]);
    const plain = dossier.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(texts.filter((text) => !plain.includes(`<dd>${text}</dd>`))).toEqual([]);
  });

  test('says of each source how far it was read', () => {
    const marks = [...dossier.matchAll(/<a href="#source-[^"]+">([^<]+)<\/a> \(([^)]+)\)/g)];
    expect(marks.length).toBeGreaterThan(100);
    const words = { excerpt: 'part', 'mirror-excerpt': 'part, elsewhere', page: 'short page' };
    const depths = new Map(Object.entries(sources).map(([id, { read }]) => [id, words[read]]));
    expect(marks.filter(([, id = '', mark]) => depths.get(id) !== mark)).toEqual([]);
  });

  test('needs nothing beside it: no script, and nothing from elsewhere', () => {
    expect(dossier).not.toMatch(/<script|<link|<img|<iframe|@import|url\(http|(src|href)="(?!#)/);
  });

  test('has no id twice, and no link within it that leads nowhere', () => {
    const ids = idsIn(dossier);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...dossier.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has tables with a caption and with heads of columns and rows', () => {
    const tables = dossier.split('<table>').slice(1);
    expect(tables.length).toBeGreaterThan(40);
    const sound = /^\s*<caption>[^<]+<\/caption>.*?<th scope="col">.*?<th scope="row">/s;
    expect(tables.filter((one) => !sound.test(one))).toEqual([]);
  });

  test('shows nothing of the marks of the text it takes over', () => {
    const start = dossier.indexOf('id="intended-use"');
    const section = dossier.slice(start, dossier.indexOf('id="how-to-read"'));
    expect(section).not.toMatch(/\*\*|\]\(|`|^- |^#/m);
  });
});

describe('what the dossier says of the order of the conditions', () => {
  const words = [['strong'], ['strong', 'some'], ['strong', 'some', 'weak']] as const;

  /** "For less against": the strong ones, those of some strength or more, all. */
  const countsOf = ({ condition, supports, opposes }: DifferentialEntry): number[] =>
    words.map((reach) => {
      const within = (ids: readonly FindingId[], way: 'supports' | 'opposes'): number =>
        ids.filter((id) => reach.some((strength) => strength === findings[id][way][condition])).length;
      return within(supports, 'supports') - within(opposes, 'opposes');
    });

  const cases = development.map((entry, at) => [entry.id, entry, at + 1] as const);
  test.each(cases)('holds for the case %s', (_, entry, at) => {
    const read = readCase(entry, at);
    if (!read.ok) throw new Error(read.problem);
    const { differential, fit } = assessAnswers(read.answers);
    for (const [which, calm] of Object.entries(calmOrder)) {
      const shown = differential.filter(({ condition, listed }) => listed === 'fits' && calm.includes(condition));
      expect(shown.every((one) => conditionLists[one.condition].list === which)).toBe(true);
      expect(shown.every((one) => firstNotZero(countsOf(one)) > 0)).toBe(true);
      const inOrder = shown.toSorted((one, other) => {
        const [counts, otherCounts] = [countsOf(one), countsOf(other)];
        const ahead = firstNotZero(otherCounts.map((count, index) => count - (counts[index] ?? 0)));
        return ahead === 0 ? calm.indexOf(one.condition) - calm.indexOf(other.condition) : ahead;
      });
      if (fit === 'unlikely' && inOrder[0]?.condition === 'hemifacial-spasm')
        expect(named(shown)[0]).not.toBe('hemifacial-spasm');
      else expect(named(shown)).toEqual(named(inOrder));
    }
  });
});
