import { describe, expect, test, vi } from 'vitest';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import {
  chosen,
  countOf,
  eachOptionOf,
  everyCombination,
  lidFlutter,
  noOtherTrouble,
  nothingKnown,
  oneAnswer,
  usualSpasm,
} from '../support/answers.ts';
import { someWays } from '../support/some-ways.ts';

// Many combinations in `npm run test:long`, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

const fitOf = (answers: Answers) => assessAnswers(answers).fit;

const usualWays = someWays(
  2,
  [oneAnswer('side', 'left'), oneAnswer('side', 'right')],
  ['lower-eyelid', 'upper-eyelid', 'around-eye'].map((site) => oneAnswer('onset-site', site)),
  [['cheek'], ['mouth-or-chin'], ['cheek', 'mouth-or-chin', 'forehead', 'neck']].map((sites) =>
    oneAnswer('current-sites', 'around-eye', ...sites),
  ),
  ['quick-jerks', 'held-pull', 'not-sure'].map((movement) => oneAnswer('movement', movement)),
  ['cannot-stop', 'touch-or-trick', 'when-distracted', 'not-sure'].map((control) => oneAnswer('control', control)),
  eachOptionOf('age').slice(1),
  eachOptionOf('duration').slice(1),
  eachOptionOf('eye-and-mouth-together'),
);

test(`one side, first at the eye, now in the lower face too, and nothing against it: typical in ${usualWays.length} ways`, () => {
  const others = usualWays.filter((way) => fitOf({ ...usualSpasm, ...way }) !== 'typical');
  expect(others).toEqual([]);
});

describe('the fit is not typical when one thing is not as usual', () => {
  const odd: [string, Answers][] = [
    ['both sides twitch in turn', { side: 'both-separately' }],
    ['it began at the mouth', { 'onset-site': 'mouth-or-chin' }],
    ['it began on the whole side at once', { 'onset-site': 'whole-side' }],
    ['it is at the eye only', { 'current-sites': ['around-eye'] }],
    ['the jaw or tongue moves, too', { 'current-sites': ['around-eye', 'cheek', 'jaw-or-tongue'] }],
    ['other parts of the body twitch at other times', { 'current-sites': ['around-eye', 'cheek', 'elsewhere'] }],
    ['it only comes when the face moves', { movement: 'only-with-face-moves' }],
    ['it beats steadily', { movement: 'steady-beat' }],
    ['it can be held back', { control: 'yes-by-trying' }],
    ['an urge builds up', { control: 'urge-builds-up' }],
    ['it is not known where it began', { 'onset-site': 'not-sure' }],
    ['it is not known where it is now', { 'current-sites': ['not-sure'] }],
  ];
  test.each(odd)('%s', (_, also) => {
    expect(fitOf({ ...usualSpasm, ...also })).not.toBe('typical');
  });
});

describe('two features on one side are a partial fit, one is not, while it is new', () => {
  const features: Answers[] = [
    { 'onset-site': 'upper-eyelid' },
    { 'current-sites': ['around-eye', 'cheek'] },
    { movement: 'quick-jerks' },
    { sleep: 'yes' },
    { triggers: ['face-movement'] },
    { ears: ['click-with-twitch'] },
  ];
  const oneSided: Answers = { ...noOtherTrouble, duration: '2-weeks-to-3-months', side: 'left' };
  const pairs = features
    .flatMap((one, index) => features.slice(index + 1).map((other) => ({ ...one, ...other })))
    // The first two together are the usual picture.
    .slice(1);

  test.each(features)('%j alone is too little to tell', (one) => {
    expect(fitOf({ ...oneSided, ...one })).toBe('cannot-tell');
  });
  test.each(pairs)('%j is a partial fit', (two) => {
    expect(fitOf({ ...oneSided, ...two })).toBe('partial');
    expect(fitOf({ ...oneSided, ...two, side: 'both-together' })).not.toBe('partial');
  });
  test('a brow that a nurse sees lift is such a feature, too', () => {
    const seen: Answers = { ...oneSided, respondent: 'nurse', 'observed-brow-lift': 'seen' };
    expect(fitOf(seen)).toBe('cannot-tell');
    expect(fitOf({ ...seen, movement: 'held-pull' })).toBe('partial');
  });
  test('a single lid is no start at the eye', () => {
    const lid: Answers = { ...oneSided, 'current-sites': ['one-eyelid'] };
    expect(fitOf({ ...lid, sleep: 'yes' })).toBe('cannot-tell');
    expect(fitOf({ ...lid, sleep: 'yes', movement: 'quick-jerks' })).toBe('partial');
  });
  test('not where a strong answer speaks against it, such as ripples', () => {
    const two: Answers = { ...oneSided, 'current-sites': ['around-eye', 'cheek'], sleep: 'yes' };
    expect(fitOf(two)).toBe('partial');
    expect(fitOf({ ...two, movement: 'ripples' })).toBe('unlikely');
  });
});

describe('what has lasted for three months on one side', () => {
  const lasting: Answers = { ...noOtherTrouble, duration: '3-to-12-months', side: 'right' };
  const more: [string, Answers][] = [
    ['is round the eye', { 'current-sites': ['around-eye'] }],
    ['is in the forehead', { 'current-sites': ['forehead'] }],
    ['is in the cheek', { 'current-sites': ['cheek'] }],
    ['is at the mouth', { 'current-sites': ['mouth-or-chin'] }],
    ['comes in jerks, in a lid', { 'current-sites': ['one-eyelid'], movement: 'quick-jerks' }],
    ['is a held pull', { movement: 'held-pull' }],
  ];
  test.each(more)('fits in part when it %s', (_, told) => {
    expect(fitOf({ ...lasting, ...told })).toBe('partial');
    expect(fitOf({ ...lasting, ...told, control: 'yes-by-trying' })).not.toBe('partial');
    expect(fitOf({ ...lasting, ...told, duration: '2-weeks-to-3-months' })).toBe('cannot-tell');
  });
  const little: [string, Answers][] = [
    ['nothing else is known', {}],
    ['it is in one lid', { 'current-sites': ['one-eyelid'] }],
    ['it is in the neck only', { 'current-sites': ['neck'] }],
    ['it is told that it gets worse', { trend: 'longer-or-more-often', frequency: 'most-of-the-day' }],
  ];
  test.each(little)('cannot be told when %s', (_, told) => {
    expect(fitOf({ ...lasting, ...told })).toBe('cannot-tell');
  });
});

describe('the fit is poor when the answers point to something else', () => {
  const other: [string, Answers][] = [
    ['both eyes squeeze together', { side: 'both-together', movement: 'quick-jerks' }],
    ['it moves from place to place after an urge', { side: 'moves-about', control: 'urge-builds-up' }],
    ['the jaw clamps', { side: 'left', movement: 'jaw-clamps', 'onset-site': 'jaw' }],
    ['the tongue moves slowly', { side: 'both-separately', movement: 'chewing-or-tongue' }],
    ['a lid just comes down', { side: 'left', movement: 'lid-droops' }],
    ['one lid flutters', lidFlutter],
  ];
  test.each(other)('%s', (_, told) => {
    expect(fitOf({ ...noOtherTrouble, duration: 'over-1-year', ...told })).toBe('unlikely');
  });
});

describe('too little was said to tell', () => {
  const little: [string, Answers][] = [
    ['everything is "not sure"', nothingKnown],
    ['nothing was answered', {}],
    ['nothing twitches', { ...usualSpasm, duration: 'no-twitching' }],
    ['an emergency ended the questions', { ...usualSpasm, emergency: ['speech'] }],
    ['the person is under 16', { ...usualSpasm, age: 'under-16' }],
    ['a sign for today cut them short', { ...usualSpasm, 'same-day': ['ear-blisters'] }],
  ];
  test.each(little)('%s', (_, answers) => {
    expect(fitOf(answers)).toBe('cannot-tell');
  });

  const described: QuestionId[] = [
    'side',
    'onset-site',
    'current-sites',
    'eye-and-mouth-together',
    'movement',
    'control',
    'frequency',
    'duration',
  ];
  const partlySaid = described.map((question) => [
    oneAnswer(question, 'not-sure'),
    oneAnswer(question, ...chosen(usualSpasm, question)),
  ]);
  test(`the usual picture with gaps never fits poorly: ${countOf(...partlySaid)} ways to leave some of it unsure`, () => {
    const poor = [...everyCombination(...partlySaid)].filter(
      (said) => fitOf({ ...usualSpasm, ...said }) === 'unlikely',
    );
    expect(poor).toEqual([]);
  });
});
