import { describe, expect, test } from 'vitest';
import contract from '../data/questionnaire.json';
import { words } from '../../src/content/en/interview.ts';
import { optionGroups, setApart } from '../../src/content/option-groups.ts';

/** A list of more options than this is broken up, so that nobody has to hold it in mind. */
const longList = 8;
/** These stand by themselves below the groups. */
const belowTheGroups = ['none', 'not-sure', 'nothing', 'little'];

const groupsOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = optionGroups;
const long = contract.questions.filter(({ options }) => options.length > longList);

test('the long lists, and no others, are in groups', () => {
  expect(Object.keys(optionGroups).toSorted()).toEqual(long.map(({ id }) => id).toSorted());
});

describe.each(long.map(({ id, options }) => [id, options.map((option) => option.id)] as const))(
  'the options of %s',
  (id, options) => {
    const groups = groupsOf[id] ?? {};
    const grouped = Object.values(groups).flat();

    test('stand in exactly one group each, save those below the groups', () => {
      expect(grouped.toSorted()).toEqual(options.filter((option) => !belowTheGroups.includes(option)).toSorted());
    });

    test('come in groups that have a heading', () => {
      const named = Object.entries(words.questions).find(([question]) => question === id)?.[1].groups ?? {};
      expect(Object.keys(named).toSorted()).toEqual(Object.keys(groups).toSorted());
      for (const heading of Object.values(named)) expect(heading).not.toBe('');
    });
  },
);

test('an option that is set apart is one of the contract', () => {
  for (const [id, apart] of Object.entries(setApart)) {
    const options = contract.questions.find((question) => question.id === id)?.options.map((option) => option.id);
    for (const option of apart) expect(options).toContain(option);
  }
});
