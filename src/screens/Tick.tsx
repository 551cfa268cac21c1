import type { ReactNode } from 'react';

interface TickProps {
  readonly id: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
  /** The id of what explains it. */
  readonly explainedBy?: string;
  readonly children: ReactNode;
}

/** One thing that is on or off, beside what it is called. */
export function Tick({ id, on, onTick, explainedBy, children }: TickProps) {
  return (
    <div className="option is-small">
      <input
        type="checkbox"
        id={id}
        checked={on}
        aria-describedby={explainedBy}
        onChange={({ target }) => onTick(target.checked)}
      />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
