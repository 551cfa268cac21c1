import type { QuestionsWords } from '../words.ts';
import { age, respondent } from './questions/about-you.ts';
import { historyRecent, sameDayMore, strokeWhen } from './questions/dates.ts';
import { facts, weakSide } from './questions/facts.ts';
import { history, impact, medicines, palsyRecovery } from './questions/history-and-effects.ts';
import { injectionEffects, lastInjection, named, newSince } from './questions/named.ts';
import { observedBrowLift, observedEyeClosure, observedFast, observedForehead } from './questions/observations.ts';
import { ears, nerveSigns, pain } from './questions/other-signs.ts';
import { emergency, sameDay, weakness } from './questions/safety.ts';
import { control, frequency, sleep, trend, triggers } from './questions/twitching-over-time.ts';
import { currentSites, duration, eyeAndMouthTogether, movement, onsetSite, side } from './questions/twitching.ts';

/** The English words of every question. */
export const questions: QuestionsWords = {
  respondent,
  age,
  emergency,
  'observed-fast': observedFast,
  'same-day': sameDay,
  'observed-forehead': observedForehead,
  'observed-eye-closure': observedEyeClosure,
  'same-day-more': sameDayMore,
  named,
  'new-since': newSince,
  duration,
  side,
  'current-sites': currentSites,
  'onset-site': onsetSite,
  'eye-and-mouth-together': eyeAndMouthTogether,
  movement,
  control,
  frequency,
  pain,
  weakness,
  history,
  'palsy-recovery': palsyRecovery,
  'stroke-when': strokeWhen,
  'history-recent': historyRecent,
  ears,
  'nerve-signs': nerveSigns,
  medicines,
  'last-injection': lastInjection,
  'injection-effects': injectionEffects,
  'observed-brow-lift': observedBrowLift,
  impact,
  'weak-side': weakSide,
  trend,
  triggers,
  sleep,
  facts,
};
