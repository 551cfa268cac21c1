import type { Criterion } from '../../src/content/criterion.ts';

/** One change to one rule: while it is tried, `target` holds what `becomes` holds. */
export interface Mutant {
  readonly table: string;
  readonly rule: string;
  readonly operator: Operator;
  readonly before: string;
  readonly after: string;
  readonly target: object;
  readonly becomes: object;
  /** Where only a statement about answers is changed: what it was and what it is. */
  readonly statement?: { readonly was: Criterion; readonly is: Criterion };
}

export const operators = [
  'drop the rule',
  'lower the level',
  'raise the level',
  'lower the strength',
  'raise the strength',
  'turn for into against',
  'drop what it speaks for or against',
  'take an option out',
  'put another option in its place',
  'take another option in',
  'put another in its place',
  'turn an answer into its opposite',
  'drop a part of "all"',
  'drop a part of "any"',
  'turn "all" into "any"',
  'turn "any" into "all"',
  'drop from the list',
  'swap two neighbours',
  'turn a yes into a no',
  'move a number by one',
] as const;

export type Operator = (typeof operators)[number];

/** Runs `judge` while the mutant is in place. Whatever happens there, the rules are then as they were. */
export function withMutant<Result>({ target, becomes }: Mutant, judge: () => Result): Result {
  const was = Array.isArray(target) ? [...target] : { ...target };
  refill(target, becomes);
  try {
    return judge();
  } finally {
    refill(target, was);
  }
}

/** The rules are shared by reference, so the object stays and its content changes; the order of its keys is kept. */
function refill(target: object, content: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  if (Array.isArray(target)) target.length = 0;
  Object.assign(target, content);
}
