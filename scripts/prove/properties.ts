import { theChartFollowsTheContract } from './chart.ts';
import { aSignOfDangerNeverLowers, noDangerEndsInSelfCare, notSureNeverLowers } from './danger.ts';
import {
  orderAndChangesOfMindMakeNoDifference,
  signsTakenBackAreReported,
  staleGatesHaveNoEffect,
  unsureGatesHaveTheirFloor,
} from './journal.ts';
import { everyLevelAndFitCanBeReached, everyOutcomeCanBeReached, fitIsHonest } from './outcomes.ts';
import type { Proof } from './property.ts';
import { everyFlagReachesItsLevel, theHighestLevelWins, twoFlagsTogetherReachTheHigher } from './red-flags.ts';
import { whatIsNotAskedIsNotRead } from './routing.ts';

/** All that is proved, in the order in which it is told. */
export const properties: readonly (() => Proof)[] = [
  everyFlagReachesItsLevel,
  twoFlagsTogetherReachTheHigher,
  theHighestLevelWins,
  aSignOfDangerNeverLowers,
  notSureNeverLowers,
  noDangerEndsInSelfCare,
  whatIsNotAskedIsNotRead,
  orderAndChangesOfMindMakeNoDifference,
  staleGatesHaveNoEffect,
  unsureGatesHaveTheirFloor,
  signsTakenBackAreReported,
  fitIsHonest,
  everyLevelAndFitCanBeReached,
  everyOutcomeCanBeReached,
  theChartFollowsTheContract,
];
