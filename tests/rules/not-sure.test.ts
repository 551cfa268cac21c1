import { expect, test, vi } from 'vitest';
import { dispositionOf } from '../../src/assessment/disposition.ts';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { countOf, everyCombination, lidFlutter, observedNothing, usualSpasm, without } from '../support/answers.ts';
import { tried } from '../support/long-run.ts';
import { calmCases } from './calm-cases.ts';
import { flaggedPeople } from './flagged-people.ts';

// Many combinations, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

const urgencyOf = (answers: Answers): number =>
  dispositions.indexOf(dispositionOf(routeOf(answers, callSignsIn(answers))));

/** For each question what "no" and what "not sure" is. */
const noAndUnsure: readonly (readonly [no: Answers, unsure: Answers])[] = [
  [{ emergency: ['none'] }, { emergency: ['not-sure'] }],
  [{ 'same-day': ['none'] }, { 'same-day': ['not-sure'] }],
  [{ pain: ['none'] }, { pain: ['not-sure'] }],
  [{ weakness: 'none' }, { weakness: 'not-sure' }],
  [{ history: ['none'] }, { history: ['not-sure'] }],
  [{ ears: ['none'] }, { ears: ['not-sure'] }],
  [{ 'nerve-signs': ['none'] }, { 'nerve-signs': ['not-sure'] }],
  [{ medicines: ['none'] }, { medicines: ['not-sure'] }],
  [{ impact: ['little'] }, { impact: ['not-sure'] }],
  [{ triggers: ['nothing'] }, { triggers: ['not-sure'] }],
  [{ 'eye-and-mouth-together': 'no' }, { 'eye-and-mouth-together': 'not-sure' }],
  [{ sleep: 'stops' }, { sleep: 'not-sure' }],
  [{ duration: 'no-twitching' }, { duration: 'not-sure' }],
  [{ 'observed-fast': 'negative' }, { 'observed-fast': 'not-checked' }],
  [{ 'observed-forehead': 'weak' }, { 'observed-forehead': 'not-checked' }],
  [{ 'observed-eye-closure': 'full' }, { 'observed-eye-closure': 'not-checked' }],
  [{ 'observed-brow-lift': 'not-seen' }, { 'observed-brow-lift': 'not-checked' }],
];

const all = [
  usualSpasm,
  lidFlutter,
  { ...usualSpasm, ...observedNothing },
  { ...lidFlutter, ...observedNothing },
].flatMap((base) =>
  [...flaggedPeople.map(({ also }) => also), ...calmCases.map(([, also]) => also)].map((also): Answers => ({
    ...base,
    ...also,
  })),
);
/** The proof asks the same of every interview (`notSureNeverLowers`): here every twelfth person by hand, and all in the long run. */
const people = tried(all, (_, index) => index % 12 === 0);

test(`"not sure", or no answer, never leads to less urgency than "no": each question, in ${people.length} people`, () => {
  const lowered = people.flatMap((person) =>
    noAndUnsure.filter(([no, unsure]) => {
      const asNo = urgencyOf({ ...person, ...no });
      const left = without(person, ...questions.map(({ id }) => id).filter((id) => id in no));
      return urgencyOf({ ...person, ...unsure }) > asNo || urgencyOf(left) > asNo;
    }),
  );
  expect(lowered).toEqual([]);
});

const several = noAndUnsure.slice(0, 8).map(([no, unsure]) => [no, unsure]);

test(`nor do several of them together: ${countOf(...several)} ways for a lid that flutters and for the usual spasm`, () => {
  for (const person of [lidFlutter, usualSpasm]) {
    const allNo = urgencyOf(person);
    const lowered = [...everyCombination(...several)].filter((said) => urgencyOf({ ...person, ...said }) > allNo);
    expect(lowered).toEqual([]);
  }
});
