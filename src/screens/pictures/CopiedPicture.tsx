import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';

interface CopiedPictureProps {
  /** What it shows, and how: two of one name are the same, line by line. */
  readonly name: string;
  readonly className: string;
  readonly viewBox: string;
  readonly children: ReactNode;
}

/** Each picture as it was first drawn. */
const drawn = new Map<string, Node>();

/**
 * A picture of many lines that never change. It is drawn line by line the first time; after that it is a copy of that one, which a
 * slow device has at once (docs/decisions/0012-short-steps.md).
 */
export function CopiedPicture({ name, className, viewBox, children }: CopiedPictureProps) {
  const [known] = useState(() => drawn.get(name));
  const place = useCallback(
    (svg: SVGSVGElement | null) => {
      if (svg === null) return;
      if (known === undefined) drawn.set(name, svg.cloneNode(true));
      else svg.replaceChildren(...known.cloneNode(true).childNodes);
    },
    [name, known],
  );
  return (
    <svg ref={place} className={className} viewBox={viewBox} aria-hidden="true" focusable="false">
      {known === undefined && children}
    </svg>
  );
}
