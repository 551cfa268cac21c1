import { useId } from 'react';
import { CALM, Features, Hair, Head, Shoulders } from './face-parts.tsx';
import { VIEWS, sceneOf } from './movement-scenes.ts';
import type { MovementScene, PicturedMovement } from './movement-scenes.ts';

export type { PicturedMovement } from './movement-scenes.ts';

interface MovementPictureProps {
  readonly kind: PicturedMovement;
  /** Only when the person asked for it; and not at all where the device asks for less motion. */
  readonly moving?: boolean;
}

/** The part of the face that moves, and beneath it the movement over time. */
export function MovementPicture({ kind, moving = false }: MovementPictureProps) {
  const scene = sceneOf(kind);
  const frame = useId();
  return (
    <svg
      className={`picture movement-picture is-${kind}${moving ? ' is-moving' : ''}`}
      viewBox="0 0 120 92"
      aria-hidden="true"
      focusable="false"
    >
      <clipPath id={frame}>
        <rect width={120} height={66} rx={6} />
      </clipPath>
      <g clipPath={`url(#${frame})`}>
        <FramedFace scene={scene} moving={moving} />
      </g>
      <rect className="pic-frame" x={0.5} y={0.5} width={119} height={65} rx={6} />
      <Trace scene={scene} />
      {moving && <path className="pic-playhead" d="M6 69V90" />}
    </svg>
  );
}

interface SceneProps {
  readonly scene: MovementScene;
}

interface FramedFaceProps extends SceneProps {
  readonly moving: boolean;
}

function FramedFace({ scene, moving }: FramedFaceProps) {
  return (
    <svg className="is-tiny" width={120} height={66} viewBox={VIEWS[scene.view]} preserveAspectRatio="xMidYMid slice">
      {scene.view !== 'eyes' && <Shoulders />}
      <Head />
      {moving && (
        <g className="pic-rest">
          <Features />
        </g>
      )}
      <g className="pic-active">
        <Features left={scene.eye ?? CALM} mouth={scene.mouth ?? 'rest'} />
      </g>
      {scene.view !== 'jaw' && <Hair />}
      <MotionLines scene={scene} />
    </svg>
  );
}

function MotionLines({ scene }: SceneProps) {
  return (
    <g className="pic-lines">
      {scene.onSkin !== undefined && <path className="pic-on-skin" d={scene.onSkin} />}
      {scene.onSkinDotted !== undefined && <path className="pic-on-skin is-dotted" d={scene.onSkinDotted} />}
      {scene.beside !== undefined && <path className="pic-motion is-calm" d={scene.beside} />}
    </g>
  );
}

function Trace({ scene }: SceneProps) {
  return (
    <>
      {scene.cause !== undefined && <path className="pic-trace is-other" d={scene.cause} />}
      <path className="pic-trace" d={scene.trace} />
    </>
  );
}
