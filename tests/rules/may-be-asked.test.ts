import { describe, expect, test } from 'vitest';
import { canBe } from '../../src/assessment/may-be-asked.ts';
import { has } from '../../src/content/criterion.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';

const said: Answers = { pain: ['ache'] };
const isOpen = (question: QuestionId): boolean => question === 'sleep';
/** Can it come to hold, and can it come not to? */
const both = (criterion: Criterion): boolean[] => [true, false].map((wanted) => canBe(wanted, criterion, said, isOpen));

describe('a criterion with a question that is still open', () => {
  const yes = has('pain', 'ache');
  const no = has('pain', 'numbness');
  const open = has('sleep', 'yes');

  const cases: readonly (readonly [what: string, criterion: Criterion, can: readonly boolean[]])[] = [
    ['holds for good', yes, [true, false]],
    ['does not hold for good', no, [false, true]],
    ['may come out either way', open, [true, true]],
    ['all of what holds: holds', { all: [yes, yes] }, [true, false]],
    ['all, with one that fails: fails', { all: [yes, no] }, [false, true]],
    ['all, with one open: either way', { all: [yes, open] }, [true, true]],
    ['all, with one open and one that fails: fails', { all: [open, no] }, [false, true]],
    ['any, with one that holds: holds', { any: [yes, no] }, [true, false]],
    ['any of what fails: fails', { any: [no, no] }, [false, true]],
    ['any, with one open: either way', { any: [no, open] }, [true, true]],
    ['any, with one open and one that holds: holds', { any: [open, yes] }, [true, false]],
    ['not what holds: fails', { not: yes }, [false, true]],
    ['not what fails: holds', { not: no }, [true, false]],
    ['not what is open: either way', { not: open }, [true, true]],
    ['not all of two, one of them open: either way', { not: { all: [yes, open] } }, [true, true]],
    ['not any of two, one of which holds: fails', { not: { any: [open, yes] } }, [false, true]],
  ];
  test.each(cases)('%s', (_, criterion, can) => {
    expect(both(criterion)).toEqual(can);
  });
});
