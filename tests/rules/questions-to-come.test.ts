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
  'weak-side',
];
/** Asked only where the answers call for it, or no longer asked at all. */
const afterKnown: QuestionId[] = ['new-since', 'last-injection'];
const retired: QuestionId[] = ['eye-and-mouth-together'];
const shortOnly: QuestionId[] = ['same-day-more'];
/** The dated questions that the history calls for. */
const followUps: QuestionId[] = ['palsy-recovery', 'stroke-when', 'history-recent'];
const calm = { emergency: ['none'], 'same-day': ['none'] } as const;

/** All questions behind this one, without these. */
function behind(question: QuestionId, ...not: readonly QuestionId[]): number {
  return order.slice(order.indexOf(question) + 1).filter((id) => ![...not, ...retired].includes(id)).length;
}

describe('at most so many questions may follow', () => {
  const counts: readonly (readonly [who: string, live: Answers, at: QuestionId, count: number])[] = [
    ['at the first question: all the others', {}, 'respondent', behind('respondent')],
    ['for a person herself: not what a nurse observes', { respondent: 'self' }, 'age', behind('age', ...onlyNurse)],
    [
      'for a nurse: all but the question of the short route',
      { respondent: 'nurse' },
      'age',
      behind('age', ...shortOnly),
    ],
    [
      'for a nurse at the signs for today: also the brow, as the face may be freshly weak',
      { respondent: 'nurse', emergency: ['none'], 'observed-fast': 'negative' },
      'same-day',
      behind('same-day', ...shortOnly),
    ],
    [
      'for a nurse behind them: the questions are not cut short by a sign',
      { respondent: 'nurse', emergency: ['none'], 'same-day': ['ear-blisters'], named: 'no' },
      'duration',
      behind('duration', ...afterKnown),
    ],
    [
      'for a person without a sign: all that is about her',
      { respondent: 'self', ...calm, named: 'no' },
      'duration',
      behind('duration', ...onlyNurse, ...afterKnown),
    ],
    [
      'with a sign for today: the short route',
      { respondent: 'self', emergency: ['none'], 'same-day': ['ear-blisters'] },
      'duration',
      ['side', 'weakness', 'history', ...followUps, 'medicines', 'injection-effects', 'facts'].length,
    ],
    [
      'with a freshly weak face: the short route without the old weakness',
      { respondent: 'self', emergency: ['none'], 'same-day': ['weakness-under-3-days'] },
      'duration',
      ['side', 'history', ...followUps, 'medicines', 'injection-effects', 'facts'].length,
    ],
    [
      'back at the sign for today: all, as it may be taken back',
      { respondent: 'self', emergency: ['none'], 'same-day': ['ear-blisters'] },
      'same-day',
      behind('same-day', ...onlyNurse),
    ],
    [
      'where nothing twitches: nothing about a twitch',
      { respondent: 'self', ...calm, named: 'no', duration: 'no-twitching' },
      'side',
      behind('side', ...onlyNurse, ...afterKnown, ...ofTheTwitch),
    ],
    [
      'where both eyes squeeze together: not where it began',
      { respondent: 'self', ...calm, named: 'no', duration: 'over-1-year', side: 'both-together' },
      'current-sites',
      behind('current-sites', ...onlyNurse, ...afterKnown, 'onset-site'),
    ],
    [
      'where hemifacial spasm was named and nothing is new: the effects of injections, and daily life',
      { respondent: 'self', ...calm, named: 'hfs-longer-ago', 'new-since': ['none'] },
      'last-injection',
      ['injection-effects', 'impact', 'facts'].length,
    ],
    [
      'where it was named and something is new: all but the first place and what holds it back',
      { respondent: 'self', ...calm, named: 'hfs-longer-ago', 'new-since': ['lump'] },
      'new-since',
      behind('new-since', ...onlyNurse, 'onset-site', 'control'),
    ],
    [
      'where an older interview says whether eye and cheek twitch together: that, too',
      {
        respondent: 'self',
        ...calm,
        named: 'no',
        duration: 'over-1-year',
        side: 'left',
        'current-sites': ['around-eye', 'cheek'],
        'eye-and-mouth-together': 'yes',
      },
      'onset-site',
      behind('onset-site', ...onlyNurse, ...afterKnown) + 1,
    ],
    [
      'where a nurse has jumped over the place of the twitch: also that, as it is still open',
      { respondent: 'nurse', ...calm, named: 'no', duration: 'over-1-year', side: 'left' },
      'onset-site',
      behind('onset-site', ...afterKnown),
    ],
    ['at the last question: none', { respondent: 'self', ...calm }, 'facts', 0],
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
