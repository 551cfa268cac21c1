import type { Check } from '../ledger/check.ts';
import { adviceChecks } from './advice-checks.ts';
import { differentialChecks } from './differential-checks.ts';
import { findingChecks } from './finding-checks.ts';
import { fitChecks } from './fit-checks.ts';
import { redFlagChecks } from './red-flag-checks.ts';
import { routingChecks } from './routing-checks.ts';
import { routingSentenceChecks } from './routing-sentence-checks.ts';
import { selfCareChecks } from './self-care-checks.ts';

/** Everything that the evidence and the contract ask of the rule tables: tests here, and what judges the mutants. */
export const allChecks: readonly Check[] = [
  ...redFlagChecks,
  ...findingChecks,
  ...fitChecks,
  ...selfCareChecks,
  ...adviceChecks,
  ...differentialChecks,
  ...routingSentenceChecks,
  ...routingChecks,
];
