import { useId } from 'react';
import { Features, Hair, Head, Shoulders } from './face-parts.tsx';
import { Hand, RegionMark, RegionTarget, RegionTick } from './FaceMapRegion.tsx';
import { paintingOrder } from './face-places.ts';
import type { FacePlace } from './face-places.ts';

export interface FaceRegion {
  readonly id: string;
  readonly place: FacePlace;
  readonly selected: boolean;
}

/** A side of the person: the person's left is drawn on the viewer's right, in every language. */
type OwnSide = 'left' | 'right';

interface FaceMapProps {
  readonly regions: readonly FaceRegion[];
  /** Null where nothing can be pressed, as on paper. */
  readonly onToggle: ((region: FaceRegion['id']) => void) | null;
  /** The person's side that sites are drawn on; both when it is not known. */
  readonly side: OwnSide | 'both';
  readonly leftLabel: string;
  readonly rightLabel: string;
}

function sidesOf(place: FacePlace, side: FaceMapProps['side']): readonly OwnSide[] {
  if (place === 'left-side') return ['left'];
  if (place === 'right-side') return ['right'];
  return place === 'both-sides' || side === 'both' ? ['left', 'right'] : [side];
}

/**
 * A face to press instead of the list. The list beside it stays the real form, with keyboard and screen reader:
 * so the whole picture is hidden from them, and only a pointer can use it. The letters stand above it and not in it, where
 * long ones would lie over the hair, and grow with the text of the page.
 */
export function FaceMap({ regions, onToggle, side, leftLabel, rightLabel }: FaceMapProps) {
  const parts = partsOf(regions, side);
  return (
    <>
      <p className="pic-letters" aria-hidden="true">
        <span className="pic-label">{rightLabel}</span>
        <span className="pic-label">{leftLabel}</span>
      </p>
      <svg className="picture face-map" viewBox="0 0 320 386" aria-hidden="true" focusable="false">
        <MarkedFace parts={parts} />
        {onToggle !== null &&
          parts.map(({ region, mirrored, key }) => (
            <RegionTarget key={key} {...{ place: region.place, mirrored }} onPress={() => onToggle(region.id)} />
          ))}
        {parts.map(
          ({ region, mirrored, key }) =>
            region.selected && <RegionTick key={key} {...{ place: region.place, mirrored }} />,
        )}
      </svg>
    </>
  );
}

/** A region on one side of the face. */
interface RegionPart {
  readonly region: FaceRegion;
  readonly mirrored: boolean;
  readonly key: string;
}

/** In the order in which they are painted. */
function partsOf(regions: readonly FaceRegion[], side: FaceMapProps['side']): readonly RegionPart[] {
  return paintingOrder
    .flatMap((place) => regions.filter((region) => region.place === place))
    .flatMap((region) =>
      sidesOf(region.place, side).map((own) => ({ region, mirrored: own === 'right', key: `${region.id} ${own}` })),
    );
}

/** The face, with what is chosen hatched under its features. */
function MarkedFace({ parts }: { readonly parts: readonly RegionPart[] }) {
  const hatch = useId();
  return (
    <>
      <defs>
        <pattern id={hatch} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="pic-hatch" d="M0 0V7" />
        </pattern>
      </defs>
      <Shoulders />
      {parts.map(
        ({ region, mirrored, key }) => region.place === 'arm-or-hand' && <Hand key={key} mirrored={mirrored} />,
      )}
      <Head />
      {parts.map(({ region, mirrored, key }) => (
        <RegionMark key={key} {...{ place: region.place, selected: region.selected, mirrored, hatch }} />
      ))}
      <Features />
      <Hair />
    </>
  );
}
