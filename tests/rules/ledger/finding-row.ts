import type { ConditionId } from '../../../src/content/conditions.ts';
import type { Strength } from '../../../src/content/findings/finding.ts';
import type { FindingId } from '../../../src/content/findings.ts';
import type { Ways } from './ways.ts';

export type Speaks = { readonly [C in ConditionId]?: Strength };

/**
 * A finding as the evidence has it: who says it, and what it speaks for and against. "1.1" is a section, "Q4" a question of
 * section 7, "10.1" row 1 of section 10, a capital letter a point in section 1 of the sources found. Where a place names
 * no weight, the weight is judgement, and stands here a second time so that it cannot change unseen.
 */
export type FindingRow = readonly [
  finding: FindingId,
  evidence: string,
  ways: Ways,
  speaksFor: Speaks,
  speaksAgainst: Speaks,
];
