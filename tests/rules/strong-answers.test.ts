import { describe, expect, test } from 'vitest';
import type { ConditionId } from '../../src/content/conditions.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { noOtherTrouble, usualSpasm } from '../support/answers.ts';

const leading = (answers: Answers): ConditionId | undefined => {
  const first = assessAnswers(answers).differential[0];
  return first?.listed === 'not-ruled-out' ? undefined : first?.condition;
};

const strong: readonly (readonly [ConditionId, string, Answers])[] = [
  [
    'post-palsy-synkinesis',
    'the face is still at rest and moves only with another part of it',
    { movement: 'only-with-face-moves' },
  ],
  ['post-palsy-synkinesis', 'there was a palsy of the face', { history: ['face-palsy'] }],
  [
    'blepharospasm',
    'both eyes squeeze at the same moment',
    { side: 'both-together', 'current-sites': ['around-eye'], movement: 'quick-jerks' },
  ],
  [
    'meige-syndrome',
    'both eyes and the jaw pull at the same moment',
    { side: 'both-together', 'current-sites': ['around-eye', 'jaw-or-tongue'] },
  ],
  ['eyelid-myokymia', 'one lid flutters', { movement: 'tiny-flutter' }],
  ['facial-myokymia', 'the face ripples', { movement: 'ripples' }],
  ['facial-tic', 'an urge builds up first', { control: 'urge-builds-up' }],
  ['facial-tic', 'there were tics since childhood', { history: ['tics-in-childhood'] }],
  ['focal-seizure', 'an arm jerks with the face', { 'same-day': ['arm-jerks-with-face'] }],
  ['focal-seizure', 'there is epilepsy', { history: ['epilepsy'] }],
  ['hemimasticatory-spasm', 'the jaw clamps', { movement: 'jaw-clamps' }],
  ['hemimasticatory-spasm', 'it began in the jaw', { 'onset-site': 'jaw' }],
  ['functional-facial-spasm', 'the mouth is pulled to the side and held', { movement: 'mouth-held-to-side' }],
  ['trigeminal-neuralgia', 'the face hurts like electric shocks', { pain: ['electric-shocks'] }],
  [
    'tardive-dyskinesia',
    'mouth or tongue move slowly, and the medicines are not known',
    { movement: 'chewing-or-tongue', medicines: ['not-sure'] },
  ],
  ['tardive-dyskinesia', 'an antipsychotic was taken', { medicines: ['antipsychotic'] }],
  ['ramsay-hunt', 'there are blisters at the ear', { 'same-day': ['ear-blisters'] }],
  ['stroke', 'speech is suddenly lost', { emergency: ['speech'] }],
  ['stroke', 'one side of the face suddenly hangs', { emergency: ['face-droop'] }],
  ['bells-palsy', 'the face became weak within 3 days', { 'same-day': ['weakness-under-3-days'] }],
  ['hypocalcaemia', 'mouth and fingers tingle, with cramps', { 'same-day': ['tingling-cramps'] }],
  ['parotid-tumour', 'there is a lump at the ear', { 'nerve-signs': ['lump'] }],
  ['drooping-eyelid', 'a lid just comes down', { movement: 'lid-droops' }],
  ['drooping-eyelid', 'a lid newly dropped', { 'same-day': ['lid-or-pupil'] }],
  [
    'acute-dystonia',
    'the jaw has locked after a new medicine',
    { 'same-day': ['locked-jaw-neck-or-eyes'], medicines: ['started-or-raised-7-days'] },
  ],
  [
    'giant-cell-arteritis',
    'the scalp is sore and sight has changed, at 70',
    { age: '70-or-over', 'nerve-signs': ['tender-scalp', 'sight-changed'] },
  ],
  ['multiple-sclerosis', 'one eye was painful and blurred', { age: '30-39', 'nerve-signs': ['eye-pain-and-blur'] }],
  ['multiple-sclerosis', 'it is known', { age: '30-39', history: ['multiple-sclerosis'] }],
  ['acoustic-neuroma', 'one ear slowly gets deaf', { ears: ['hearing-slowly-worse'] }],
  ['basilar-artery-aneurysm', 'the worst headache came within minutes', { emergency: ['thunderclap-headache'] }],
  ['meningioma', 'there are new headaches', { 'nerve-signs': ['new-headaches'] }],
  [
    'hemifacial-spasm',
    'one side twitches, first at the eye',
    { side: 'left', 'onset-site': 'lower-eyelid', duration: 'over-1-year' },
  ],
];

describe('when nothing else is known, one strong answer leads to its condition', () => {
  test.each(strong)('%s: %s', (condition, _, answer) => {
    expect(leading({ ...noOtherTrouble, ...answer })).toBe(condition);
  });

  test('every condition can be led to', () => {
    const led = new Set(strong.map(([condition]) => condition));
    expect(conditions.filter((condition) => !led.has(condition))).toEqual([]);
  });
});

describe('after a palsy, the movement parts synkinesis from hemifacial spasm', () => {
  const afterPalsy: Answers = {
    ...usualSpasm,
    history: ['face-palsy'],
    'palsy-recovery': 'over-5-months',
    'onset-site': 'whole-side',
  };

  test('a face that is still at rest, and moves along with the smile, is led to synkinesis', () => {
    expect(leading({ ...afterPalsy, movement: 'only-with-face-moves' })).toBe('post-palsy-synkinesis');
  });

  test('a face that jerks by itself, first at the eye, is led to hemifacial spasm, with synkinesis on the list', () => {
    const person: Answers = { ...afterPalsy, 'onset-site': 'lower-eyelid' };
    expect(leading(person)).toBe('hemifacial-spasm');
    expect(assessAnswers(person).differential.map(({ condition }) => condition)).toContain('post-palsy-synkinesis');
  });
});
