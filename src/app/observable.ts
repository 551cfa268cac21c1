/** A value that changes, and whoever watches it. */
export interface Observable<T> {
  readonly read: () => T;
  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (value: T) => void;
}

/** Do both say the same, part by part? */
export function saysTheSame<T extends object>(one: T, other: T): boolean {
  const parts = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(([name, part]) => parts.get(name) === part);
}

/** `isSame`: a value that is no change, of which nobody is told. Otherwise each is one. */
export function observable<T>(first: T, isSame: (one: T, other: T) => boolean = () => false): Observable<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (isSame(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
