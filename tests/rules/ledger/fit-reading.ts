import type { Fit } from '../../../src/content/fit-rules.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { chosen } from '../../support/answers.ts';
import { findingLedger } from './findings.ts';
import { firstAtEye, lowerFace, oneSide, twitching } from './sayings.ts';
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

/** "Eyelid first". What is in a single lid and nowhere else began there (10.16). */
const eyelidFirst: Reading = (live) => has(live, 'onset-site', firstAtEye) || onlyOneLid(live);
/** "Now more than the lid, same side": at the eye and below it (1.1 spread). */
const spread: Reading = (live) => has(live, 'current-sites', ['around-eye']) && has(live, 'current-sites', lowerFace);
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

const speakAgainst = findingLedger
  .filter(([, , , , against]) => against['hemifacial-spasm'] !== undefined)
  .map(([, , ways]) => ways);

/** The five points of "fits the usual HFS pattern". */
export const isUsual: Reading = (live) =>
  [keepsToOneSide, eyelidFirst, spread, jerks].every((reading) => reading(live)) &&
  has(live, 'control', ['cannot-stop']);

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
  if (isUsual(live) && !speakAgainst.some((ways) => isSaid(ways, live))) return 'typical';
  if (isSome(live)) return 'partial';
  return isElse(live) ? 'unlikely' : 'cannot-tell';
}
