import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DifferentialEntry } from '../../src/assessment/differential.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Answers } from '../../src/content/questions.ts';
import { sources } from '../../src/content/sources.ts';
import { usualSpasm } from '../support/answers.ts';
import { texts } from '../support/screen.tsx';
import { nursed, drawnPeople, people, summarise } from '../support/summary-screen.tsx';

const { frame } = summary;

const entryOf = (page: ParentNode, condition: string): HTMLElement => {
  const entry = page.querySelector<HTMLElement>(`[data-condition="${condition}"]`);
  if (entry === null) throw new Error(`${condition} is not on the list`);
  return entry;
};

/** An answer points to a meningioma, so its name opens. */
const heardWorse: Answers = { ...usualSpasm, ears: ['hearing-slowly-worse'] };

/** What no answer points to, and questions cannot rule out, is no more than a name. */
const isOpened = ({ listed, supports }: DifferentialEntry): boolean =>
  listed !== 'not-ruled-out' || supports.length > 0;

describe('the list of conditions', () => {
  test('tells a patient in plain words what each is, and a nurse in clinical ones', () => {
    const { gist } = summary.conditions.meningioma;
    const nurse = conditionsForNurses.meningioma;
    const patient = summarise(heardWorse);
    expect(texts(entryOf(patient.page, 'meningioma'), 'h3 + p')).toEqual([gist]);
    patient.leave();
    expect(texts(entryOf(summarise(nursed(heardWorse)).page, 'meningioma'), 'h3 + p')).toEqual([nurse]);
  });

  test.each(drawnPeople)('a nurse finds id, sources and how far they were read with each: %s', (_, answers) => {
    const { page, assessment } = summarise(nursed(answers));
    expect(assessment.differential.length).toBeGreaterThan(0);
    for (const { condition } of assessment.differential.filter(isOpened)) {
      const [own] = [...entryOf(page, condition).querySelectorAll<HTMLElement>('details.evidence dl > div')];
      expect(own === undefined ? [] : texts(own, 'dt, code')).toEqual([conditionsForNurses[condition], condition]);
      const cited = conditionBasis[condition].sources.map((source) => {
        const { citation, read } = sources[source];
        return `${citation} ${summary.read[read]}`;
      });
      expect(own === undefined ? [] : texts(own, '.source')).toEqual(cited);
    }
  });

  test('a patient has no more to unfold there than before: her sources are on the page of the condition', () => {
    const { page } = summarise(usualSpasm);
    expect(entryOf(page, 'meningioma').querySelector('.evidence')).toBeNull();
  });

  test('says where the figure on tumours comes from', () => {
    const { page } = summarise(usualSpasm);
    const told = [...page.querySelectorAll<HTMLElement>('.evidence dl > div')].filter(
      (row) => row.querySelector('dt')?.textContent === frame.checkedFor,
    );
    expect(told.map((row) => texts(row, 'cite'))).toEqual([[sources.S24.citation, sources.S25.citation]]);
  });
});

test('a nurse reads with every statement the id of its rule, its sources and how far each was read', () => {
  const { page, assessment } = summarise(nursed(people['double vision'] ?? {}));
  const card = page.querySelector<HTMLElement>('.reasons .evidence');
  if (card === null) throw new Error('nothing stands behind the level');
  expect(texts(card, 'code')).toEqual(assessment.reasons.map(({ id }) => id));
  const rows = [...page.querySelectorAll<HTMLElement>('details.evidence dl > div')];
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    expect(texts(row, 'code')).toHaveLength(1);
    for (const source of texts(row, '.source')) expect(source).toMatch(/We read .*\.$/);
  }
  expect(within(card).getAllByRole('link', { hidden: true }).length).toBeGreaterThan(0);
});
