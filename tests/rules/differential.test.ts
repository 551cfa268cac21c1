import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { differentialOf, headsOf } from '../../src/assessment/differential.ts';
import { conditionLists } from '../../src/content/condition-lists.ts';
import { conditions } from '../../src/content/conditions.ts';
import { calmOrder, cannotBeRuledOut } from '../../src/content/differential-order.ts';
import type { Answers } from '../../src/content/questions.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { eachOptionOf, oneAnswer, usualSpasm } from '../support/answers.ts';
import { someWays } from '../support/some-ways.ts';
import { anyAnswers, sameCases } from './any-answers.ts';
import { reason } from './checks/differential-checks.ts';

// Many combinations in `npm run test:long`, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

const listOf = (answers: Answers) => assessAnswers(answers).differential;

const always = (holds: (list: ReturnType<typeof listOf>) => void): void =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      holds(listOf(answers));
    }),
    sameCases,
  );

describe('whatever was said', () => {
  test('the five that questions cannot rule out are on the list', () => {
    always((list) => {
      const slugs = list.map(({ condition }) => condition);
      expect(cannotBeRuledOut.filter((condition) => !slugs.includes(condition))).toEqual([]);
    });
    expect(listOf({}).map(({ condition }) => condition)).toEqual([...cannotBeRuledOut]);
  });

  test('no condition is there twice, and each has a page', () => {
    always((list) => {
      const slugs = list.map(({ condition }) => condition);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of slugs) expect(conditions).toContain(slug);
    });
  });

  test('what the level is for comes first, then what fits, then what is only not ruled out', () => {
    always((list) => {
      const ways = list.map(({ listed }) => listed);
      const inOrder = (['behind-the-level', 'fits', 'not-ruled-out'] as const).flatMap((one) =>
        ways.filter((way) => way === one),
      );
      expect(ways).toEqual(inOrder);
    });
  });

  test('of what fits, one movement comes first, then the causes, then the other movements', () => {
    always((list) => {
      const lists = list
        .filter(({ listed }) => listed === 'fits')
        .map(({ condition }) => conditionLists[condition].list);
      expect(lists.map((one) => one[0]).join('')).toMatch(/^(mc*m*|c*)$/);
    });
  });

  test('what is said to fit has an answer for it, and beyond the five nothing else is listed', () => {
    always((list) => {
      for (const { condition, listed, supports } of list) {
        if (listed !== 'not-ruled-out') expect(supports.length).toBeGreaterThan(0);
        else expect(cannotBeRuledOut).toContain(condition);
      }
    });
  });
});

test('an entry tells that the cause which makes it was denied, and no other entry does', () => {
  const judged = { list: 'movement', supports: [], opposes: [], fits: true } as const;
  const list = differentialOf(
    [
      { ...judged, condition: 'blepharospasm', isCauseDenied: false },
      { ...judged, condition: 'post-palsy-synkinesis', isCauseDenied: true },
    ],
    'cannot-tell',
    [],
  );
  const denied = list.filter(({ isCauseDenied }) => isCauseDenied).map(({ condition }) => condition);
  expect(denied).toEqual(['post-palsy-synkinesis']);
  expect(list.map(({ condition }) => condition)).toContain('blepharospasm');
});

describe('the list is headed by', () => {
  test('what stands behind the most urgent signs, each once, and behind no lesser sign', () => {
    expect(
      headsOf([reason('speech'), reason('thunderclap-headache'), reason('face-droop'), reason('ear-blisters')]),
    ).toEqual(['stroke', 'basilar-artery-aneurysm']);
  });

  test('nothing where no condition of the list stands behind it, where a gate is open, and where nothing presses', () => {
    expect(headsOf([reason('recent-injury')])).toEqual([]);
    expect(headsOf([{ kind: 'unsure-gate', id: 'emergency', atLeast: 'same-day' }])).toEqual([]);
    expect(headsOf([reason('lump')])).toEqual([]);
    expect(headsOf([])).toEqual([]);
  });
});

test('among conditions that fit equally well the harmless one comes first', () => {
  const list = listOf({ medicines: ['anti-sickness', 'stimulant'] });
  expect(list.slice(0, 2).map(({ condition }) => condition)).toEqual(['facial-tic', 'tardive-dyskinesia']);
  const { movement } = calmOrder;
  expect(movement.indexOf('facial-tic')).toBeLessThan(movement.indexOf('tardive-dyskinesia'));
});

test('an answer against a condition can take it off the list', () => {
  const person: Answers = { duration: 'over-1-year', triggers: ['light-wind-or-reading'] };
  const onTheList = [person, { ...person, side: 'left' } as const].map((answers) =>
    listOf(answers).some(({ condition }) => condition === 'blepharospasm'),
  );
  expect(onTheList).toEqual([true, false]);
});

const besideTheUsual = someWays(
  2,
  [oneAnswer('side', 'left'), oneAnswer('side', 'right')],
  ['lower-eyelid', 'upper-eyelid', 'around-eye'].map((site) => oneAnswer('onset-site', site)),
  eachOptionOf('age').slice(1),
  [oneAnswer('movement', 'quick-jerks'), oneAnswer('movement', 'held-pull')],
  ['none', 'ache', 'ear-pain', 'not-sure'].map((pain) => oneAnswer('pain', pain)),
  eachOptionOf('triggers'),
  ['none', 'high-blood-pressure', 'relative-with-same', 'hfs-diagnosed', 'pregnant'].map((one) =>
    oneAnswer('history', one),
  ),
);

test(`nothing leads before hemifacial spasm in its usual picture: ${besideTheUsual.length} ways`, () => {
  const led = besideTheUsual.filter((also) => listOf({ ...usualSpasm, ...also })[0]?.condition !== 'hemifacial-spasm');
  expect(led).toEqual([]);
});
