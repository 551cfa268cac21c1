import { questions } from '../content/questions.ts';
import type { Target } from './walk.ts';

const order: readonly (Target | null)[] = questions.map(({ id }) => id);

/** Before every question where the target is none. */
export function indexOf(target: Target | null): number {
  return order.indexOf(target);
}
