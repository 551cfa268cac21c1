import { useId, useMemo } from 'react';
import { MIRROR, Brow, Eye } from './face-features.tsx';
import { CALM, Hair, Head, Nose, Shoulders } from './face-parts.tsx';

/** Ids, in the page, of what is the same in every picture of a movement. */
export interface StillParts {
  readonly shoulders: string;
  /** The head, with the half of the face on which nothing moves: the person's right. */
  readonly head: string;
  readonly hair: string;
  readonly thinHair: string;
  /** The window through which each face is seen. */
  readonly frame: string;
}

/** Ids of their own for the still parts of one page. */
export function useStillParts(): StillParts {
  const id = useId();
  return useMemo(
    () => ({
      shoulders: `${id}shoulders`,
      head: `${id}head`,
      hair: `${id}hair`,
      thinHair: `${id}thin`,
      frame: `${id}frame`,
    }),
    [id],
  );
}

/**
 * What is the same in every picture of a movement: it stands in the page once and each picture refers to it. The classes are
 * inside each part, since the style does not look past the edge of one.
 */
export function StillPartsOnce({ shoulders, head, hair, thinHair, frame }: StillParts) {
  return (
    <svg className="still-parts" width={0} height={0} aria-hidden="true" focusable="false">
      <clipPath id={frame}>
        <rect width={120} height={66} rx={6} />
      </clipPath>
      <g id={shoulders} className="picture is-tiny">
        <Shoulders />
      </g>
      <g id={head} className="picture is-tiny">
        <Head />
        <Nose />
        <g transform={MIRROR}>
          <Eye state={CALM.eye} />
          <Brow state={CALM.brow} />
        </g>
      </g>
      <g id={hair} className="picture is-tiny">
        <Hair />
      </g>
      <g id={thinHair} className="picture is-tiny">
        <Hair thin />
      </g>
    </svg>
  );
}
