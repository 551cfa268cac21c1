import { isQuestionId, questionById } from '../../src/content/question-by-id.ts';
import { askWhen, shortRoute } from '../../src/content/routing.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';
import { nurse } from '../../src/content/criteria.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import type { Chart, Step } from './read-chart.ts';
import { askedOnlyIf, comesIf, isInterruption, leadsOn, leftBy, numberOf, titleOf } from './step-words.ts';
import { wrap } from './wrap.ts';

export const textSize = 15;
export const smallSize = 13.5;
export const lineHeight = 18;

type QuestionKind = 'question' | 'gate' | 'nurse' | 'optional';
type InterruptionKind = 'pause' | 'call' | 'stop';
export type BoxKind = 'start' | QuestionKind | InterruptionKind | 'page' | 'end';

export interface Box {
  readonly key: string;
  readonly kind: BoxKind;
  readonly title: readonly string[];
  /** In the box, below its title. */
  readonly lines: readonly string[];
  /** Beside the box: when a question is asked that is not always asked. */
  readonly beside: readonly string[];
  readonly isOnShortRoute: boolean;
  readonly width: number;
  readonly height: number;
}

const questionWidth = 250;
const interruptionWidth = 400;
export const besideWidth = 318;

/** The boxes of the picture: the start, and one for each state of the chart. */
export function boxesOf(chart: Chart): Box[] {
  const start = box({ key: 'start', kind: 'start', title: 'Start', width: 96 });
  return [start, ...chart.steps.map((step, at) => boxFor(step, chart.steps.slice(0, at), chart))];
}

function boxFor(step: Step, before: readonly Step[], chart: Chart): Box {
  const { key, place } = step;
  const kind = kindOf(step);
  if (isInterruption(step)) {
    const text = [`If ${comesIf(step, before)}.`, leftBy(step)];
    return box({ key, kind, title: titleOf(place), text, width: interruptionWidth });
  }
  if (!isQuestionId(place)) return box({ key, kind, title: titleOf(place), width: questionWidth });
  return box({
    key,
    kind,
    title: `${numberOf(place, chart.steps)}. ${titleOf(place)}`,
    beside: askedOnlyIf(place) ?? nurseFreedom(place, chart),
    isOnShortRoute: shortRoute.asks.includes(place),
    width: questionWidth,
  });
}

/** Beside the last safety question: what a nurse may do from there. */
function nurseFreedom(place: Place, { everywhere }: Chart): string {
  const may = (event: string): boolean => everywhere.some((way) => way.event === event);
  if (place !== safetyGates.at(-1) || !may('GO_TO') || !may('END')) return '';
  return 'Then a nurse may open any question, or end';
}

function kindOf(step: Step): BoxKind {
  const { place } = step;
  if (isQuestionId(place)) {
    if (safetyGates.some((gate) => gate === place)) return 'gate';
    if (isForNurses(place)) return 'nurse';
    return questionById(place).optional ? 'optional' : 'question';
  }
  if (!isInterruption(step)) return step.next === null ? 'end' : 'page';
  if (place === 'call-now') return 'call';
  return leadsOn(step) ? 'pause' : 'stop';
}

/** Is the question asked of nurses and of nobody else? */
export function isForNurses(place: Place): boolean {
  const criterion: Criterion | undefined = isQuestionId(place) ? askWhen[place] : undefined;
  if (criterion === undefined) return false;
  return criterion === nurse || ('all' in criterion && criterion.all.includes(nurse));
}

interface BoxWords extends Pick<Box, 'key' | 'kind' | 'width'>, Partial<Pick<Box, 'isOnShortRoute'>> {
  readonly title: string;
  readonly text?: readonly string[];
  readonly beside?: string;
}

function box({ title: name, text = [], beside = '', isOnShortRoute = false, ...rest }: BoxWords): Box {
  const title = wrap(name, rest.width - 32, textSize * 1.06);
  const lines = text.flatMap((line) => wrap(line, rest.width - 32, smallSize));
  const height = (title.length + lines.length) * lineHeight + (lines.length > 0 ? 18 : 12);
  const notes = beside === '' ? [] : wrap(beside, besideWidth, smallSize);
  return { ...rest, title, lines, beside: notes, isOnShortRoute, height };
}
