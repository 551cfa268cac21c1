import { visit } from '../content/visit.ts';
import type { VisitId } from '../content/visit.ts';
import { listed } from './part.ts';
import type { BasedPart, Listed } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

const told: readonly VisitId[] = ['watched-and-asked', 'scan', 'treated'];

/** What happens at the doctor, that it can be treated, and how: where hemifacial spasm heads the list, and nowhere else. */
export function visitReport(telling: Telling): Listed<BasedPart> {
  const { summary, assessment } = telling;
  const isFirst = assessment.differential[0]?.condition === 'hemifacial-spasm';
  const parts = (isFirst ? told : []).map((id) => ({
    id,
    from: [],
    sentences: say(telling, summary.visit[id]),
    basis: visit[id],
  }));
  return listed(summary.frame.visitTitle, parts);
}
