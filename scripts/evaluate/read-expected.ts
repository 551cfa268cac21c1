import { conditions } from '../../src/content/conditions.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { isRecord } from '../../src/exchange/saved-rows.ts';
import type { Expected } from '../../src/exchange/score.ts';

export type ReadExpected =
  | { readonly ok: true; readonly expected: Expected }
  | { readonly ok: false; readonly problem: string };

/** Reads what is expected of an entry. What cannot be read is named, for a score over fewer cases would mislead. */
export function readExpected(value: unknown): ReadExpected {
  if (!isRecord(value)) return wrong('must be an object');
  const disposition = oneOf(dispositions, value.disposition);
  if (disposition === null) return wrong(`has no disposition that is known: ${shown(value.disposition)}`);
  const acceptable = someOf(dispositions, value.acceptable ?? []);
  if (acceptable === null) return wrong(`has no list of dispositions as "acceptable": ${shown(value.acceptable)}`);
  const pointsTo = someOf(conditions, value.conditions ?? []);
  if (pointsTo === null) return wrong(`has no list of known "conditions": ${shown(value.conditions)}`);
  const inferable = oneOf(['yes', 'partly', 'no'], value.inferable ?? 'no');
  if (inferable === null) return wrong(`has no "inferable" of yes, partly or no: ${shown(value.inferable)}`);
  return {
    ok: true,
    expected: {
      disposition,
      acceptable: [...new Set([disposition, ...acceptable])],
      conditions: pointsTo,
      isInferable: inferable !== 'no',
    },
  };
}

function wrong(problem: string): ReadExpected {
  return { ok: false, problem };
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}

function someOf<T extends string>(known: readonly T[], value: unknown): T[] | null {
  if (!Array.isArray(value)) return null;
  const read = value.map((one) => oneOf(known, one)).filter((one) => one !== null);
  return read.length === value.length ? read : null;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
