import { interviewMachine } from '../../src/machine/interview-machine.ts';
import type { Place } from '../../src/machine/machine-setup.ts';

type Node = (typeof interviewMachine)['root'];
type Transition = NonNullable<Node['always']>[number];

export interface GuardUse {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Something that a person may do in a state, and the guard on it. */
export interface Way {
  readonly event: string;
  readonly guard: GuardUse | null;
}

/** One state of the running chart, in the chart's own order. */
export interface Step {
  readonly key: string;
  readonly place: Place;
  readonly isQuestion: boolean;
  /** The state behind it. Null at the end. */
  readonly next: string | null;
  /** While this guard holds the state is run past. */
  readonly passedWhen: GuardUse | null;
  readonly ways: readonly Way[];
}

export interface Chart {
  readonly first: string;
  readonly steps: readonly Step[];
  /** What may be done wherever the person stands. */
  readonly everywhere: readonly Way[];
}

/** Reads the chart from the machine that runs in the browser. There is no second list. */
export function readChart(): Chart {
  const { root } = interviewMachine;
  const interview = Object.values(root.states)[0];
  const first = interview?.initial.target[0];
  if (interview === undefined || first === undefined) throw new Error('The chart has no first state');
  return {
    first: first.key,
    steps: Object.values(interview.states).map(stepOf),
    everywhere: waysOf(root),
  };
}

function stepOf(node: Node): Step {
  if (node.meta === undefined) throw new Error(`The state "${node.key}" has no place`);
  const done = [...node.transitions].find(([event]) => event.startsWith('xstate.done.state.'))?.[1][0];
  const always = node.always?.[0];
  return {
    key: node.key,
    place: node.meta.place,
    isQuestion: node.tags.includes('question'),
    next: (done ?? always)?.target?.[0]?.key ?? null,
    passedWhen: always === undefined ? null : guardOf(always),
    ways: waysOf(node),
  };
}

/** A question's events are those of its inner state. */
function waysOf(node: Node): Way[] {
  const inner = node.tags.includes('question') ? Object.values(node.states).flatMap(waysOf) : [];
  const own = [...node.transitions]
    .filter(([event]) => !event.startsWith('xstate.'))
    .flatMap(([event, transitions]) => transitions.map((one) => ({ event, guard: guardOf(one) })));
  return [...own, ...inner];
}

function guardOf({ guard }: Transition): GuardUse | null {
  if (guard === undefined) return null;
  if (typeof guard === 'string') return { type: guard, params: {} };
  if (typeof guard === 'object' && 'type' in guard) {
    const params: unknown = guard.params;
    return { type: guard.type, params: typeof params === 'object' && params !== null ? { ...params } : {} };
  }
  throw new Error('A guard of the chart has no name');
}
