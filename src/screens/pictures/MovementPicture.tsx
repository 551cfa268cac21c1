import { memo } from 'react';
import { Brow, Eye } from './face-features.tsx';
import { Mouth } from './face-mouth.tsx';
import type { MouthState } from './face-mouth.tsx';
import { CALM } from './face-parts.tsx';
import type { Expression } from './face-parts.tsx';
import type { StillParts } from './movement-parts.tsx';
import { VIEWS, personIn, sceneOf } from './movement-scenes.ts';
import type { PicturedPerson } from './people.ts';
import type { MovementScene, PicturedMovement } from './movement-scenes.ts';

interface MovementPictureProps {
  readonly kind: PicturedMovement;
  /** Where on the page the parts of the face are that do not move. */
  readonly parts: StillParts;
  /** Only when the person asked for it; and not at all where the device asks for less motion. */
  readonly moving?: boolean;
}

/** The part of the face that moves, and beneath it the movement over time. */
export const MovementPicture = memo(function MovementPicture({ kind, parts, moving = false }: MovementPictureProps) {
  const scene = sceneOf(kind);
  const person = personIn(kind);
  return (
    <svg
      className={`picture movement-picture ${person.tone} is-${kind}${moving ? ' is-moving' : ''}`}
      viewBox="0 0 120 92"
      aria-hidden="true"
      focusable="false"
    >
      <g clipPath={`url(#${parts.frame})`}>
        <FramedFace {...{ scene, person, parts, moving }} />
      </g>
      <rect className="pic-frame" x={0.5} y={0.5} width={119} height={65} rx={6} />
      <Trace scene={scene} />
      {moving && <path className="pic-playhead" d="M6 69V90" />}
    </svg>
  );
});

interface SceneProps {
  readonly scene: MovementScene;
}

interface FramedFaceProps extends SceneProps {
  readonly person: PicturedPerson;
  readonly parts: StillParts;
  readonly moving: boolean;
}

function FramedFace({ scene, person, parts, moving }: FramedFaceProps) {
  return (
    <svg className="is-tiny" width={120} height={66} viewBox={VIEWS[scene.view]} preserveAspectRatio="xMidYMid slice">
      {scene.view !== 'eyes' && <use href={`#${parts.shoulders}`} />}
      <use href={`#${parts.head}`} />
      {moving && (
        <g className="pic-rest">
          <MovingHalf left={CALM} mouth="rest" />
        </g>
      )}
      <g className="pic-active">
        <MovingHalf left={scene.eye ?? CALM} mouth={scene.mouth ?? 'rest'} />
      </g>
      {scene.view !== 'jaw' && <use href={`#${person.thin ? parts.thinHair : parts.hair}`} />}
      <MotionLines scene={scene} />
    </svg>
  );
}

interface MovingHalfProps {
  readonly left: Expression;
  readonly mouth: MouthState;
}

/** `left` is the person's own. */
function MovingHalf({ left, mouth }: MovingHalfProps) {
  return (
    <>
      <Eye state={left.eye} />
      <Brow state={left.brow} />
      <Mouth state={mouth} />
    </>
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
