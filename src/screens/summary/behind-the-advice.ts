import type { BasedPart } from '../../report/part.ts';
import type { Report } from '../../report/report.ts';

type Based = Pick<BasedPart, 'id' | 'sentences' | 'basis'>;

/** What stands behind all that the page says besides reasons and conditions: told in one place, so that the plan is short. */
export function behindTheAdvice({ advice, fit, visit, differential }: Report): readonly Based[] {
  const help = fit.kind === 'known' ? fit.help : [];
  const headed = [...advice.parts, ...help].map((one) => ({ ...one, sentences: [one.heading] }));
  return [...headed, ...visit.parts, differential.notRuledOut.found];
}
