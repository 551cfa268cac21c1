import type { ReactNode } from 'react';

interface FoldedPartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A part of a page that is only read, behind its heading. The id stands inside, since a browser opens what holds the place
 * that a link leads to, and not that place itself. On paper it is open.
 */
export function FoldedPart({ id, title, children }: FoldedPartProps) {
  return (
    <details className="fold">
      <summary>
        <h2>{title}</h2>
      </summary>
      <div id={id}>{children}</div>
    </details>
  );
}
