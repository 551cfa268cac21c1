import { findings } from '../../src/content/findings.ts';
import { atomsOf } from './answer-classes.ts';

/** All that a finding asks of an answer. */
export const findingAtoms = Object.values(findings).flatMap(({ when }) => atomsOf(when));
