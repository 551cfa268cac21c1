import type { SummaryWords } from '../summary-words.ts';
import { sentences } from './sentences.ts';
import { advice, toBring } from './summary/advice.ts';
import { care } from './summary/care.ts';
import { frame } from './summary/frame.ts';
import { conditions } from './summary/conditions.ts';
import { basis, read } from './summary/evidence.ts';
import { findings } from './summary/findings.ts';
import { newSigns } from './summary/new-signs.ts';
import { fit } from './summary/fit.ts';
import { now, spoken, visit } from './summary/spoken.ts';
import { noRedFlag, redFlags, unsureGates } from './summary/red-flags.ts';

export const summary: SummaryWords = {
  sentences,
  frame,
  care,
  spoken,
  now,
  visit,
  redFlags,
  unsureGates,
  noRedFlag,
  fit,
  findings,
  conditions,
  newSigns,
  advice,
  toBring,
  basis,
  read,
};
