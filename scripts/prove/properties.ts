import { theChartFollowsTheContract } from './chart.ts';
import { aSignOfDangerNeverLowers, notSureNeverLowers } from './danger/raised.ts';
import { noDangerEndsInSelfCare } from './danger/self-care.ts';
import {
  orderAndChangesOfMindMakeNoDifference,
  signsTakenBackAreReported,
  staleGatesHaveNoEffect,
  unsureGatesHaveTheirFloor,
} from './journal.ts';
import { everyLevelAndFitCanBeReached, everyOutcomeCanBeReached, fitIsHonest } from './outcomes.ts';
import { whatWasDeniedIsNotListed } from './laws/denied.ts';
import { anEarlyEndNamesNoCalmLevel } from './laws/early-end.ts';
import { whatFitsPoorlyComesAfterAnother, whatFitsWellComesFirst } from './laws/fit-and-order.ts';
import { inPartTakesOneOfTwoPictures, sideAndTimeAloneCannotTell } from './laws/in-part.ts';
import { oneLidIsAFlutterFirst, selfCareNamesTheFlutter, theMarkIsAmongTheFirstTwo } from './laws/marks.ts';
import { theFitNeverMovesTheLevel } from './laws/level-and-fit.ts';
import { whatSpeaksAgainstNeverImprovesTheFit } from './laws/never-better.ts';
import { whatBeatsStandsBefore } from './laws/order.ts';
import { aCauseNeverComesBeforeTheMovement, whatTheLevelIsForHeadsTheList } from './laws/what-heads.ts';
import {
  aMissingDateCountsAsNotSure,
  anUnassessedStrokeIsForToday,
  anythingNewOpensTheFullRoute,
  noOptionalAnswerMovesTheLevel,
  retiredAnswersAreStillRead,
} from './laws/second-edition.ts';
import { aPageNamesOneTime, notSureIsToldAsNotKnown } from './laws/what-is-said.ts';
import type { Proof } from './property.ts';
import { everyFlagReachesItsLevel, theHighestLevelWins, twoFlagsTogetherReachTheHigher } from './red-flags.ts';
import { whatIsNotAskedIsNotRead } from './routing.ts';

/** What holds of levels, routes and changes of mind. */
export const propertiesOfLevels: readonly (() => Proof)[] = [
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

/** The laws of fit and order, and what is said. */
export const lawsOfFit: readonly (() => Proof)[] = [
  aCauseNeverComesBeforeTheMovement,
  whatTheLevelIsForHeadsTheList,
  whatFitsWellComesFirst,
  whatFitsPoorlyComesAfterAnother,
  whatBeatsStandsBefore,
  whatWasDeniedIsNotListed,
  inPartTakesOneOfTwoPictures,
  sideAndTimeAloneCannotTell,
  oneLidIsAFlutterFirst,
  theMarkIsAmongTheFirstTwo,
  selfCareNamesTheFlutter,
  whatSpeaksAgainstNeverImprovesTheFit,
  theFitNeverMovesTheLevel,
  aPageNamesOneTime,
  notSureIsToldAsNotKnown,
  anEarlyEndNamesNoCalmLevel,
  aMissingDateCountsAsNotSure,
  anUnassessedStrokeIsForToday,
  anythingNewOpensTheFullRoute,
  noOptionalAnswerMovesTheLevel,
  retiredAnswersAreStillRead,
];

/** All that is proved, in the order in which it is told. */
export const properties = [...propertiesOfLevels, ...lawsOfFit];
