import type { NurseGuidanceWords } from '../words.ts';
import { age, respondent } from './nurse-guidance/about-you.ts';
import { historyRecent, sameDayMore, strokeWhen } from './nurse-guidance/dates.ts';
import { facts, weakSide } from './nurse-guidance/facts.ts';
import { history, impact, medicines, palsyRecovery } from './nurse-guidance/history-and-effects.ts';
import { injectionEffects, lastInjection, named, newSince } from './nurse-guidance/named.ts';
import { observedBrowLift, observedEyeClosure, observedFast, observedForehead } from './nurse-guidance/observations.ts';
import { ears, nerveSigns, pain } from './nurse-guidance/other-signs.ts';
import { emergency, sameDay, weakness } from './nurse-guidance/safety.ts';
import { control, frequency, sleep, trend, triggers } from './nurse-guidance/twitching-over-time.ts';
import { currentSites, duration, eyeAndMouthTogether, movement, onsetSite, side } from './nurse-guidance/twitching.ts';

/** What a nurse reads out, probes and records at every question. */
export const nurseGuidance: NurseGuidanceWords = {
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
