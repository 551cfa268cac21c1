import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import type { CallSign } from '../../src/assessment/call-signs.ts';
import type { Answers } from '../../src/content/questions.ts';
import { difference } from '../contract/two-readings.ts';
import { anyAnswers } from '../rules/any-answers.ts';
import { countOf, eachOptionOf, everyCombination, oneAnswer, togetherOptions } from '../support/answers.ts';

const open: Answers = {};
const whole: readonly (readonly Answers[])[] = [
  [open, ...eachOptionOf('respondent')],
  [open, oneAnswer('age', 'under-16'), oneAnswer('age', 'not-sure')],
  [
    open,
    oneAnswer('emergency', 'none'),
    oneAnswer('emergency', 'not-sure'),
    oneAnswer('emergency', 'face-droop'),
    oneAnswer('emergency', 'vision-loss'),
    oneAnswer('emergency', 'face-droop', 'vision-loss'),
  ],
  [open, ...eachOptionOf('observed-fast')],
  [
    open,
    oneAnswer('same-day', 'none'),
    oneAnswer('same-day', 'not-sure'),
    oneAnswer('same-day', 'weakness-under-3-days'),
    oneAnswer('same-day', 'weakness-both-sides'),
    oneAnswer('same-day', 'eye-exposed'),
    oneAnswer('same-day', 'weakness-under-3-days', 'eye-exposed'),
  ],
  [open, oneAnswer('observed-forehead', 'moves'), oneAnswer('observed-forehead', 'weak')],
  [
    open,
    oneAnswer('duration', 'no-twitching'),
    oneAnswer('duration', 'over-1-year'),
    oneAnswer('duration', 'not-sure'),
  ],
  [open, oneAnswer('side', 'left'), oneAnswer('side', 'both-together')],
  [
    open,
    oneAnswer('current-sites', 'one-eyelid'),
    oneAnswer('current-sites', 'around-eye'),
    oneAnswer('current-sites', 'cheek'),
    oneAnswer('current-sites', 'around-eye', 'cheek'),
    oneAnswer('current-sites', 'around-eye', 'mouth-or-chin'),
  ],
  [open, oneAnswer('history', 'none'), oneAnswer('history', 'face-palsy', 'cancer')],
];
/** What comes behind is answered, so that an answer that should not count has its chance to. */
const behind: Answers = {
  ...oneAnswer('observed-eye-closure', 'full'),
  ...oneAnswer('onset-site', 'cheek'),
  ...oneAnswer('eye-and-mouth-together', 'yes'),
  ...oneAnswer('weakness', 'none'),
  ...oneAnswer('palsy-recovery', 'not-sure'),
};

const emergencyCalls = togetherOptions('emergency').map((option): CallSign => ({ question: 'emergency', option }));
const faceArmSpeech: CallSign = { question: 'observed-fast', option: 'positive' };
const brow: CallSign = { question: 'observed-forehead', option: 'moves' };
/** For which signs a nurse has noted the call. */
const noted: readonly (readonly CallSign[])[] = [
  [],
  [{ question: 'emergency', option: 'face-droop' }],
  [...emergencyCalls, faceArmSpeech],
  [...emergencyCalls, faceArmSpeech, brow],
];

const combinations = countOf(noted, ...whole);

test(`code and contract ask the same over every class of every question that branches, open or not: ${combinations} combinations`, () => {
  let checked = 0;
  const differ: string[] = [];
  for (const combination of everyCombination(...whole)) {
    const answers = { ...behind, ...combination };
    for (const calls of noted) {
      checked += 1;
      const said = difference(answers, calls);
      if (said !== null && differ.length < 3) differ.push(said);
    }
  }
  expect(differ).toEqual([]);
  expect(checked).toBe(combinations);
});

const many = { seed: 20_251_128, numRuns: 100_000 } as const;

test(`and over any answers at all, with all the calls noted, some of them or none: ${many.numRuns} people`, () => {
  fc.assert(
    fc.property(anyAnswers, fc.nat(), (answers, some) => {
      const signs = callSignsIn(answers);
      expect(difference(answers, signs.slice(0, some % (signs.length + 1)))).toBeNull();
    }),
    many,
  );
});
