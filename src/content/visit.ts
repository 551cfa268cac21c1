import { guidance, judgement, study } from './evidence-basis.ts';
import type { Basis } from './evidence-basis.ts';

/** What happens at the doctor where the answers point to hemifacial spasm, in the order in which it is told. Evidence sections 1 and 8. */
export const visit = {
  'watched-and-asked': judgement('S41'),
  scan: guidance('S42'),
  treated: study('S4', 'S81', 'S82', 'S83'),
} as const satisfies Readonly<Record<string, Basis>>;

export type VisitId = keyof typeof visit;
