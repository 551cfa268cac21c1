import { memo } from 'react';
import type { ReactNode } from 'react';
import { CopiedPicture } from './CopiedPicture.tsx';
import { Brow, Eye, MIRROR } from './face-features.tsx';
import { Mouth } from './face-mouth.tsx';
import type { MouthState } from './face-mouth.tsx';
import { CALM, Hair, Head, Nose, Shoulders } from './face-parts.tsx';
import type { Expression } from './face-parts.tsx';
import { VIEWS, personIn, sceneOf } from './movement-scenes.ts';
import type { PicturedPerson } from './people.ts';
import type { MovementScene, PicturedMovement } from './movement-scenes.ts';

interface MovementPictureProps {
  readonly kind: PicturedMovement;
  /** Only when the person asked for it; and not at all where the device asks for less motion. */
  readonly moving?: boolean;
}

/** The part of the face that moves, and beneath it the movement over time. */
export const MovementPicture = memo(function MovementPicture({ kind, moving = false }: MovementPictureProps) {
  const scene = sceneOf(kind);
  const person = personIn(kind);
  const frame = `frame-of-${kind}`;
  const name = `${kind}${moving ? ' is-moving' : ''}`;
  return (
    <CopiedPicture
      key={name}
      name={name}
      className={`picture movement-picture ${person.tone} is-${name}`}
      viewBox="0 0 120 92"
    >
      <clipPath id={frame}>
        <rect width={120} height={66} rx={6} />
      </clipPath>
      <g className="pic-face" clipPath={`url(#${frame})`}>
        <FramedFace {...{ scene, person, moving }} />
      </g>
      <rect className="pic-frame" x={0.5} y={0.5} width={119} height={65} rx={6} />
      <Trace scene={scene} />
      {moving && <path className="pic-playhead" d="M6 69V90" />}
    </CopiedPicture>
  );
});

interface SceneProps {
  readonly scene: MovementScene;
}

interface FramedFaceProps extends SceneProps {
  readonly person: PicturedPerson;
  readonly moving: boolean;
}

function FramedFace({ scene, person, moving }: FramedFaceProps) {
  return (
    <svg className="is-tiny" width={120} height={66} viewBox={VIEWS[scene.view]} preserveAspectRatio="xMidYMid slice">
      {scene.view !== 'eyes' && <Shoulders />}
      <Head />
      <Nose />
      <g transform={MIRROR}>
        <Eye state={CALM.eye} />
        <Brow state={CALM.brow} />
      </g>
      {moving && (
        <g className="pic-rest">
          <MovingHalf left={CALM} mouth="rest" />
        </g>
      )}
      <Part moving={moving} className="pic-active">
        <MovingHalf left={scene.eye ?? CALM} mouth={scene.mouth ?? 'rest'} />
      </Part>
      {scene.view !== 'jaw' && <Hair thin={person.thin} />}
      <Part moving={moving} className="pic-lines">
        <MotionLines scene={scene} />
      </Part>
    </svg>
  );
}

interface PartProps {
  readonly moving: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** What comes and goes as one; it is nothing of its own while all is still. */
function Part({ moving, className, children }: PartProps) {
  return moving ? <g className={className}>{children}</g> : children;
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
    <>
      {scene.onSkin !== undefined && <path className="pic-on-skin" d={scene.onSkin} />}
      {scene.onSkinDotted !== undefined && <path className="pic-on-skin is-dotted" d={scene.onSkinDotted} />}
      {scene.beside !== undefined && <path className="pic-motion is-calm" d={scene.beside} />}
    </>
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
