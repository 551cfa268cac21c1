import type { Fit } from '../../../src/content/fit-rules.ts';
import type { Strength } from '../../../src/content/findings/finding.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { chosen } from '../../support/answers.ts';
import { readMovements } from './differential-reading.ts';
import { findingLedger } from './findings.ts';
import { eyeAndBelow, firstAtEye, oneSide, twitching } from './sayings.ts';
import { isSaid } from './ways.ts';

/**
 * Section 7.2 read by hand, with 10.11 (urgency plays no part) and the contract's `fitMeaning`. It shares nothing with
 * the rules but the ids. `live` are the answers that count.
 */
type Reading = (live: Answers) => boolean;
type Options = readonly string[];

const has = (live: Answers, question: keyof Answers, options: Options): boolean =>
  chosen(live, question).some((option) => options.includes(option));

const twitches: Reading = (live) => has(live, 'duration', twitching);
const keepsToOneSide: Reading = (live) => twitches(live) && has(live, 'side', oneSide);
const onlyOneLid: Reading = (live) => has(live, 'current-sites', ['one-eyelid']);

/** "Eyelid first". A single lid and nowhere else is no such answer (10.16; decision 0005). */
const eyelidFirst: Reading = (live) => has(live, 'onset-site', firstAtEye);
/** "Now more than the lid, same side": at the eye and below it (1.1 spread). */
const spread: Reading = (live) => isSaid(eyeAndBelow, live);
/** Brief jerks, later also pulls that hold (1.1 movement type). */
const jerks: Reading = (live) => has(live, 'movement', ['quick-jerks', 'held-pull']);

/** "At least 2 of {eyelid first, spread, jerks, sleep yes, movement-triggered, click}", and the brow lift (1.1). */
const features: readonly Reading[] = [
  eyelidFirst,
  spread,
  jerks,
  (live) => has(live, 'sleep', ['yes']),
  (live) => has(live, 'triggers', ['face-movement']),
  (live) => has(live, 'ears', ['click-with-twitch']),
  (live) => has(live, 'observed-brow-lift', ['seen']),
];

const against = findingLedger.flatMap(([, , ways, , speaks]) => {
  const strength = speaks['hemifacial-spasm'];
  return strength === undefined ? [] : [{ ways, strength }];
});
const speakAgainst = (live: Answers): Strength[] =>
  against.filter(({ ways }) => isSaid(ways, live)).map(({ strength }) => strength);

/** "Fits the usual HFS pattern": what S4 and S7 call typical (decision 0005). */
export const isUsual: Reading = (live) => [keepsToOneSide, eyelidFirst, spread].every((reading) => reading(live));

/** Side and time as in the spasm: over three months (Q3). */
export const isSideAndTime: Reading = (live) =>
  keepsToOneSide(live) && has(live, 'duration', ['3-to-12-months', 'over-1-year']);

/** What lasts, beyond one lid or as jerks or a pull (decision 0005). */
export const isLasting: Reading = (live) =>
  isSideAndTime(live) &&
  (has(live, 'current-sites', ['around-eye', 'forehead', 'cheek', 'mouth-or-chin', 'eye-with-mouth']) || jerks(live));

/** "Some HFS features": one side and at least two of them. */
export const isSome: Reading = (live) => keepsToOneSide(live) && features.filter((reading) => reading(live)).length > 1;

const strongTags: readonly Reading[] = [
  (live) => has(live, 'side', ['both-together', 'moves-about']),
  (live) => has(live, 'onset-site', ['jaw']),
  (live) => has(live, 'movement', ['ripples', 'steady-beat', 'mouth-held-to-side', 'jaw-clamps', 'chewing-or-tongue']),
  (live) => has(live, 'movement', ['only-with-face-moves', 'lid-droops']),
  (live) => has(live, 'control', ['urge-builds-up']),
  (live) => has(live, 'current-sites', ['arm-or-hand']),
  (live) => onlyOneLid(live) && has(live, 'movement', ['tiny-flutter']),
];

/** "More like something else": the strong tags of Q4 to Q9, and those of 10.1, 10.8 and 10.15. */
export const isElse: Reading = (live) => twitches(live) && strongTags.some((tag) => tag(live));

/** How well these answers should fit, when no stop and no short route cut the questions short. */
export function readFit(live: Answers): Fit {
  const said = speakAgainst(live);
  if (isUsual(live) && said.length === 0) return 'typical';
  if (isLasting(live) && said.length === 0) return 'partial';
  if (isSome(live) && !said.includes('strong')) return 'partial';
  return isElse(live) && readMovements(live).some((condition) => condition !== 'hemifacial-spasm')
    ? 'unlikely'
    : 'cannot-tell';
}
