/** A value that changes, and whoever watches it. */
export interface Held<T> {
  readonly read: () => T;
  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly hold: (value: T) => void;
}

export function held<T>(first: T): Held<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hold: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
