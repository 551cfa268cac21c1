/** What a region of the face map is made of: its mark under the features, its tick and its target above them. */
import { MIRROR } from './face-features.tsx';
import { shapeOf } from './face-places.ts';
import type { FacePlace } from './face-places.ts';

interface SidedProps {
  readonly mirrored: boolean;
}

interface RegionMarkProps extends SidedProps {
  readonly place: FacePlace;
  readonly selected: boolean;
  /** The id of the pattern. */
  readonly hatch: string;
}

export function RegionMark({ place, mirrored, selected, hatch }: RegionMarkProps) {
  const { mark, bracket } = shapeOf(place);
  return (
    <g className={selected ? 'pic-region is-selected' : 'pic-region'} transform={mirrored ? MIRROR : undefined}>
      <path className="pic-mark" d={mark} />
      {selected && <path d={mark} fill={`url(#${hatch})`} />}
      {bracket !== undefined && <path className="pic-bracket" d={bracket} />}
    </g>
  );
}

interface RegionTargetProps extends SidedProps {
  readonly place: FacePlace;
  readonly onPress: () => void;
}

export function RegionTarget({ place, mirrored, onPress }: RegionTargetProps) {
  const { mark, hit } = shapeOf(place);
  return (
    <g className="pic-target" transform={mirrored ? MIRROR : undefined} onClick={onPress}>
      <path className="pic-hit" d={hit} />
      <path className="pic-hover" d={mark} />
    </g>
  );
}

interface RegionTickProps extends SidedProps {
  readonly place: FacePlace;
}

/** Moved and not mirrored: a tick has a direction of its own. */
export function RegionTick({ place, mirrored }: RegionTickProps) {
  const [x, y] = shapeOf(place).tick;
  return (
    <g className="pic-tick" transform={`translate(${mirrored ? 320 - x : x} ${y})`}>
      <circle r={9.5} />
      <path d="M-4.5 0.5L-1.5 3.8L4.8 -3.6" />
    </g>
  );
}

/** Drawn only where a hand can be chosen. */
export function Hand({ mirrored }: SidedProps) {
  const { mark } = shapeOf('arm-or-hand');
  return (
    <g transform={mirrored ? MIRROR : undefined}>
      <path className="pic-skin" d={mark} />
      <path className="pic-line" d={mark} />
      <path className="pic-line is-fine" d="M270 334C275 328 281 325 290 326M276 344C272 338 272 332 275 327" />
      <path
        className="pic-cloth"
        d="M267 351C268 364 263 376 259 388L307 388C304 376 301 364 302 351C290 355 278 355 267 351Z"
      />
      <path
        className="pic-line"
        d="M259 388C263 376 268 364 267 351C278 355 290 355 302 351C301 364 304 376 307 388M267 360C278 364 290 364 302 360"
      />
    </g>
  );
}
