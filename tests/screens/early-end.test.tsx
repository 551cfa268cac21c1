import { describe, expect, test } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { unsettledBy } from '../../src/assessment/settlement.ts';
import { words } from '../../src/content/en/interview.ts';
import type { Answers } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { LevelFirst } from '../../src/screens/summary/LevelFirst.tsx';
import { gates, usualSpasm } from '../support/answers.ts';
import { show, texts } from '../support/screen.tsx';
import { summarise } from '../support/summary-screen.tsx';

const { levels } = words.interface;
const calm = /\bplanned (visit|appointment)\b|\bat home\b|no red flag|self-care\b/i;

/** Without the list of levels that a nurse can choose from. */
function told(page: HTMLElement): string {
  const copy = page.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  copy.querySelector('#own-level')?.remove();
  return copy.textContent;
}

describe('a nurse who ends after the gates', () => {
  test('reads that no level is settled, and never of a calm one', () => {
    const { page } = summarise(gates);
    expect(texts(page, 'h1')).toEqual(['Not settled: no level yet']);
    expect(told(page)).not.toMatch(calm);
    expect(told(page)).toContain(words.interface.nurse.ownLevel.told.toolNone);
  });

  test('reads first what can raise it: weakness, nerves, pain and ears before the rest', () => {
    const { page } = summarise(gates);
    const named = (['weakness', 'nerve-signs', 'pain', 'ears'] as const).map((id) => words.questions[id].name);
    expect(texts(page, '.ask-first li').slice(0, 4)).toEqual(named);
    expect(page.querySelector('.care-body')?.firstElementChild?.textContent).toBe('Ask these first');
  });

  test('reads the level that is known so far where that cannot wait, as the least', () => {
    const { page } = summarise({ ...gates, 'same-day': ['not-sure'] });
    expect(texts(page, 'h1')).toEqual(['Not settled: within two weeks, or sooner']);
    expect(page.textContent).toContain(voiced(levels.urgent.when, 'nurse'));
    expect(told(page)).not.toMatch(calm);
  });
});

const levelFirst = (answers: Answers) => {
  const route = routeOf(answers, []);
  const disposition = dispositionOf(route);
  const unsettled = unsettledBy(route, disposition);
  return show(
    <LevelFirst
      {...{ words, disposition, unsettled }}
      respondent={answers.respondent}
      rest="not-loaded"
      onReload={() => undefined}
    />,
  ).page;
};

describe('while the rest of the result is on its way, or where it could not be loaded', () => {
  test('a nurse who ended after the gates reads that no level is settled, and never of a calm one', () => {
    const page = levelFirst(gates);
    expect(texts(page, 'h1')).toEqual([levels.notSettled.routine]);
    expect(page.textContent).not.toMatch(calm);
    expect(page.textContent).not.toContain(voiced(levels.routine.when, 'nurse'));
  });

  test('and where that cannot wait, the least that is known', () => {
    const page = levelFirst({ ...gates, 'same-day': ['not-sure'] });
    expect(texts(page, 'h1')).toEqual([levels.notSettled.urgent]);
    expect(page.textContent).toContain(voiced(levels.urgent.when, 'nurse'));
  });

  test('a person who answered all that is needed reads her level', () => {
    const page = levelFirst(usualSpasm);
    expect(texts(page, 'h1')[0]).toContain(levels.routine.level);
  });
});

describe('a person who answered all that is needed', () => {
  const whole: [string, Answers][] = [
    ['for herself', usualSpasm],
    ['but not the optional questions', { ...usualSpasm, trend: 'not-sure' }],
  ];
  test.each(whole)('%s reads her level', (_, answers) => {
    const { page } = summarise(answers);
    expect(page.querySelector('h1')?.textContent).toContain(levels.routine.level);
    expect(page.querySelector('.ask-first')).toBeNull();
  });
});
