import type { ReactNode } from 'react';

/** The id of the one heading of a page: focus goes there at every step. */
export const headingId = 'heading';

export function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 id={headingId} tabIndex={-1}>
      {children}
    </h1>
  );
}
