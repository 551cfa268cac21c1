import { advice, toBring } from '../content/advice.ts';
import { askFirst } from '../content/ask-first.ts';
import { behindTheLevel } from '../content/behind-the-level.ts';
import { conditionLists } from '../content/condition-lists.ts';
import { conditions } from '../content/conditions.ts';
import { deniedCauses } from '../content/denied-causes.ts';
import { calmOrder, cannotBeRuledOut } from '../content/differential-order.ts';
import { dispositions } from '../content/dispositions.ts';
import { strengths } from '../content/findings/finding.ts';
import { findings } from '../content/findings.ts';
import {
  fits,
  lastingPicture,
  pointsElsewhere,
  sideAndTime,
  someOfThePicture,
  usualPicture,
  wouldTellMore,
} from '../content/fit-rules.ts';
import { describingTheTwitch, newSigns } from '../content/new-signs.ts';
import { questions } from '../content/questions.ts';
import { redFlags, stillNotSure } from '../content/red-flags.ts';
import { askWhen, callSigns, countsAsNotSure, goesStale, knownRoute, shortRoute, stops } from '../content/routing.ts';
import { safetyGates } from '../content/safety-gates.ts';
import { selfCare } from '../content/self-care.ts';
import { canonicalJson, fnv1a } from './fingerprint.ts';

/** Everything a rule says, without its words. Where the order of a table counts, it stands here as a list. */
const ruleSet = (): unknown => ({
  questions,
  routing: { askWhen, callSigns, stops, shortRoute, knownRoute, goesStale, safetyGates, countsAsNotSure },
  dispositions,
  redFlags: Object.entries(redFlags),
  stillNotSure,
  findings: Object.entries(findings),
  fit: { fits, usualPicture, lastingPicture, someOfThePicture, pointsElsewhere, sideAndTime, wouldTellMore },
  selfCare,
  advice: Object.entries(advice),
  toBring: Object.entries(toBring),
  newSigns,
  describingTheTwitch,
  askFirst,
  differential: {
    conditions,
    conditionLists,
    deniedCauses,
    behindTheLevel,
    cannotBeRuledOut,
    calmOrder,
    strengths,
  },
});

/**
 * A short name for exactly these rules: eight hexadecimal digits that change with any rule, its level, its basis or its
 * place, and stay when only words or code change. It identifies, so that a clinician can say what was signed. It does
 * not protect: whoever wants to can make other rules with the same name.
 */
export function ruleSetHash(): string {
  return fnv1a(canonicalJson(ruleSet()));
}
