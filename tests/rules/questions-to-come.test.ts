import { describe, expect, test } from 'vitest';
import { canBe, mayFollow } from '../../src/assessment/may-be-asked.ts';
import { has } from '../../src/content/criterion.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';

const order = questions.map(({ id }) => id);
const onlyNurse: QuestionId[] = ['observed-fast', 'observed-forehead', 'observed-eye-closure', 'observed-brow-lift'];
const ofTheTwitch: QuestionId[] = [
  'current-sites',
  'onset-site',
  'movement',
  'control',
  'frequency',
  'impact',
  'trend',
  'triggers',
  'sleep',
];
const calm = { emergency: ['none'], 'same-day': ['none'] } as const;

/** All questions behind this one, without these. */
function behind(question: QuestionId, ...not: readonly QuestionId[]): number {
  return order.slice(order.indexOf(question) + 1).filter((id) => !not.includes(id)).length;
}

describe('at most so many questions may follow', () => {
  const counts: readonly (readonly [who: string, live: Answers, at: QuestionId, count: number])[] = [
    ['at the first question: all the others', {}, 'respondent', behind('respondent')],
    ['for a person herself: not what a nurse observes', { respondent: 'self' }, 'age', behind('age', ...onlyNurse)],
    ['for a nurse: all', { respondent: 'nurse' }, 'age', behind('age')],
    [
      'for a nurse at the signs for today: also the brow, as the face may be freshly weak',
      { respondent: 'nurse', emergency: ['none'], 'observed-fast': 'negative' },
      'same-day',
      behind('same-day'),
    ],
    [
      'for a nurse behind them: the questions are not cut short by a sign',
      { respondent: 'nurse', emergency: ['none'], 'same-day': ['ear-blisters'] },
      'duration',
      behind('duration'),
    ],
    [
      'for a person without a sign: all that is about her',
      { respondent: 'self', ...calm },
      'duration',
      behind('duration', ...onlyNurse),
    ],
    [
      'with a sign for today: the short route',
      { respondent: 'self', emergency: ['none'], 'same-day': ['ear-blisters'] },
      'duration',
      ['side', 'weakness', 'history', 'palsy-recovery', 'medicines'].length,
    ],
    [
      'with a freshly weak face: the short route without the old weakness',
      { respondent: 'self', emergency: ['none'], 'same-day': ['weakness-under-3-days'] },
      'duration',
      ['side', 'history', 'palsy-recovery', 'medicines'].length,
    ],
    [
      'back at the sign for today: all, as it may be taken back',
      { respondent: 'self', emergency: ['none'], 'same-day': ['ear-blisters'] },
      'same-day',
      behind('same-day', ...onlyNurse),
    ],
    [
      'where nothing twitches: nothing about a twitch',
      { respondent: 'self', ...calm, duration: 'no-twitching' },
      'side',
      behind('side', ...onlyNurse, ...ofTheTwitch),
    ],
    [
      'where both eyes squeeze together: not where it began',
      { respondent: 'self', ...calm, duration: 'over-1-year', side: 'both-together' },
      'current-sites',
      behind('current-sites', ...onlyNurse, 'onset-site'),
    ],
    [
      'where eye and cheek twitch: whether they do together',
      { respondent: 'self', ...calm, duration: 'over-1-year', side: 'left', 'current-sites': ['around-eye', 'cheek'] },
      'onset-site',
      behind('onset-site', ...onlyNurse),
    ],
    [
      'where only the eye twitches: not that',
      { respondent: 'self', ...calm, duration: 'over-1-year', side: 'left', 'current-sites': ['around-eye'] },
      'onset-site',
      behind('onset-site', ...onlyNurse, 'eye-and-mouth-together'),
    ],
    [
      'where only the cheek twitches: not that',
      { respondent: 'self', ...calm, duration: 'over-1-year', side: 'left', 'current-sites': ['cheek'] },
      'onset-site',
      behind('onset-site', ...onlyNurse, 'eye-and-mouth-together'),
    ],
    [
      'where a nurse has jumped over the place of the twitch: also that, as it is still open',
      { respondent: 'nurse', ...calm, duration: 'over-1-year', side: 'left' },
      'onset-site',
      behind('onset-site'),
    ],
    ['at the last question: none', { respondent: 'self', ...calm }, 'sleep', 0],
  ];
  test.each(counts)('%s', (_, live, at, count) => {
    expect(mayFollow(live, at)).toBe(count);
  });
});

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
