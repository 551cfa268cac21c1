import { questionById, isQuestionId } from '../../src/content/question-by-id.ts';
import type { Chart, Step } from './read-chart.ts';
import { isInterruption, leadsOn } from './step-words.ts';

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** `main`: the way of most people. `detour`: into an interruption and out of it. `early`: straight to the end. */
  readonly way: 'main' | 'detour' | 'early';
}

/** The ways forward. Every event starts the walk afresh, so a way forward is where that walk comes to. */
export function edgesOf(chart: Chart): Edge[] {
  return [...chart.steps.flatMap((step) => edgesFrom(step, chart)), ...earlyEnd(chart)];
}

function edgesFrom(step: Step, chart: Chart): Edge[] {
  const behind = stepAt(chart, step.next);
  if (behind === null) return [];
  if (isInterruption(step)) return leadsOn(step) ? [{ from: step.key, to: behind.key, way: 'detour' }] : [];
  const skipped: Step[] = [];
  let next: Step | null = behind;
  while (next !== null && isInterruption(next)) {
    skipped.push(next);
    next = stepAt(chart, next.next);
  }
  return [
    ...(next === null ? [] : [{ from: step.key, to: next.key, way: 'main' as const }]),
    ...skipped.map(({ key }) => ({ from: step.key, to: key, way: 'detour' as const })),
  ];
}

function stepAt({ steps }: Chart, key: string | null): Step | null {
  return steps.find((step) => step.key === key) ?? null;
}

/** From the first optional question the interview may be ended: the walk then stops behind the last question. */
function earlyEnd({ steps, everywhere }: Chart): Edge[] {
  if (!everywhere.some(({ event }) => event === 'END')) return [];
  const optional = steps.find(({ place }) => isQuestionId(place) && questionById(place).optional);
  const behind = steps[steps.findLastIndex(({ isQuestion }) => isQuestion) + 1];
  if (optional === undefined || behind === undefined) return [];
  return [{ from: optional.key, to: behind.key, way: 'early' }];
}
