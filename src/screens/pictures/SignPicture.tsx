import { memo } from 'react';
import type { ReactNode } from 'react';
import { CopiedPicture } from './CopiedPicture.tsx';
import { DroopingFace } from './DroopingFace.tsx';
import { Eye } from './face-features.tsx';
import { Features, Hair, Head, Shoulders } from './face-parts.tsx';
import type { Expression } from './face-parts.tsx';
import type { MouthState } from './face-mouth.tsx';
import { FallenFigure, GiddyFigure, OneArmSinks, ThroatHand } from './sign-figures.tsx';

type PicturedSign = keyof typeof SIGNS;

/** The face that hangs is that of the large picture above it. */
const SIGNS = {
  'face-droop': { Sign: FaceDroop, tone: 'is-brown' },
  'limb-weakness': { Sign: OneArmSinks, tone: 'is-dark' },
  speech: { Sign: Speech, tone: '' },
  'thunderclap-headache': { Sign: Thunderclap, tone: 'is-dark' },
  'seizure-or-blackout': { Sign: FallenFigure, tone: '' },
  'vision-loss': { Sign: VisionLoss, tone: 'is-brown' },
  'vertigo-unsteady-or-deaf': { Sign: GiddyFigure, tone: 'is-brown' },
  'breathing-or-swallowing': { Sign: Breathing, tone: 'is-dark' },
} as const;

/** The picture that stands beside a sign of an emergency; none where none is drawn. */
export function signPicture(option: string): ReactNode {
  return isPictured(option) ? <SignPicture sign={option} /> : null;
}

function isPictured(sign: string): sign is PicturedSign {
  return sign in SIGNS;
}

interface SignPictureProps {
  readonly sign: PicturedSign;
}

/** Says the sign once more without words; the words stand beside it. A tick draws the list anew, and no picture in it. */
const SignPicture = memo(function SignPicture({ sign }: SignPictureProps) {
  const { Sign, tone } = SIGNS[sign];
  return (
    <CopiedPicture name={sign} className={`picture sign-picture ${tone}`} viewBox="0 0 96 96">
      <rect className="pic-panel is-warn" width={96} height={96} />
      <Sign />
    </CopiedPicture>
  );
});

const SHUT: Expression = { eye: 'squeezed', brow: 'rest' };

interface PersonProps {
  readonly eyes?: Expression;
  readonly mouth: MouthState;
  /** A man's hair. */
  readonly thin?: boolean;
}

function Person({ eyes = { eye: 'open', brow: 'rest' }, mouth, thin = false }: PersonProps) {
  return (
    <>
      <Shoulders />
      <Head />
      <Features left={eyes} right={eyes} mouth={mouth} />
      <Hair thin={thin} />
    </>
  );
}

function FaceDroop() {
  return (
    <svg className="is-tiny" width={96} height={96} viewBox="40 24 280 280">
      <DroopingFace />
      <path className="pic-warn is-face" d="M284 196V262M266 244L284 264L302 244" />
    </svg>
  );
}

function Speech() {
  return (
    <>
      <svg className="is-tiny" x={0} y={26} width={72} height={70} viewBox="30 30 260 252">
        <Person mouth="open" />
      </svg>
      <path
        className="pic-bubble"
        d="M48 4H84C90 4 93 7 93 13V31C93 37 90 40 84 40H72L60 52L62 40H48C42 40 39 37 39 31V13C39 7 42 4 48 4Z"
      />
      <path
        className="pic-warn"
        d="M47 17C50 10 54 10 54 17S59 23 62 16S66 10 68 17S76 22 78 14S84 12 86 17M48 31C52 27 55 34 59 30S66 33 70 29S74 34 77 30"
      />
    </>
  );
}

function Thunderclap() {
  return (
    <svg className="is-tiny" width={96} height={96} viewBox="10 -22 300 300">
      <Person eyes={SHUT} mouth="clenched" />
      <path className="pic-warn is-filled" d="M178 -16L130 46H156L140 96L200 30H172L200 -16Z" />
      <path className="pic-warn is-face" d="M62 56L38 38M52 92L24 86M258 56L282 38M268 92L296 86" />
    </svg>
  );
}

/** An open eye, and what it sees: half of it is dark. */
function VisionLoss() {
  return (
    <>
      <ellipse className="pic-skin" cx={48} cy={19} rx={28} ry={15} />
      <svg className="is-tiny" x={25} y={3} width={46} height={31} viewBox="166 143 62 44">
        <Eye state="open" />
      </svg>
      <path className="pic-scene" d="M10 38H86V90H10Z" />
      <path className="pic-line" d="M10 80C24 74 40 82 54 78M22 79V62L34 52L46 62V79M30 79V68H38V79" />
      <circle className="pic-warn" cx={20} cy={49} r={4} />
      <path className="pic-dark" d="M50 38H86V90H50C56 82 44 74 51 64C57 55 45 48 50 38Z" />
    </>
  );
}

function Breathing() {
  return (
    <svg className="is-tiny" width={96} height={96} viewBox="24 110 272 272">
      <Person mouth="open" thin />
      <ThroatHand />
      <path
        className="pic-warn is-face"
        d="M48 236C60 228 60 216 48 208M70 250C80 242 82 232 76 224M272 236C260 228 260 216 272 208M250 250C240 242 238 232 244 224"
      />
    </svg>
  );
}
