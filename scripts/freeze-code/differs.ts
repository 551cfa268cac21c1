import { canonicalJson } from '../../src/assessment/fingerprint.ts';
import type { FrozenVersion } from '../../src/exchange/code/frozen-version.ts';
import { frozenQuestionnaire } from './frozen-questionnaire.ts';

/** Are today's questions, or when they are asked, no longer those of this version? */
export function differs(frozen: FrozenVersion): boolean {
  return canonicalJson(frozen) !== canonicalJson(frozenQuestionnaire(frozen.version));
}
