import { browWidth, markShapes } from './mark-shapes.ts';

interface MarkProps {
  /** It shuts once, slowly, where the device does not ask for less motion. */
  readonly blinks?: boolean;
}

/** The mark of the product. Its name stands beside it, so it says nothing itself. */
export function Mark({ blinks = false }: MarkProps) {
  return (
    <svg className={blinks ? 'mark is-blinking' : 'mark'} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path className="mark-brow" strokeWidth={browWidth} d={markShapes.brow} />
      <path d={markShapes.lid} />
      <g className="mark-open">
        <path d={markShapes.opening} />
        <path className="mark-iris" d={markShapes.iris} />
      </g>
    </svg>
  );
}
