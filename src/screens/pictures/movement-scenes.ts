import type { Expression } from './face-parts.tsx';
import type { MouthState } from './face-features.tsx';

/** What one kind of movement looks like. The trace is the movement over time, on a strip 120 wide with its rest at y 85. */
export interface MovementScene {
  readonly view: keyof typeof VIEWS;
  readonly eye?: Expression;
  readonly mouth?: MouthState;
  /** Lines of motion upon the face. */
  readonly onSkin?: string;
  readonly onSkinDotted?: string;
  /** The same, beside the face. */
  readonly beside?: string;
  readonly trace: string;
  /** A second trace above it: what the person does by will. */
  readonly cause?: string;
}

/** The part of the face that fills the frame. */
export const VIEWS = {
  eyes: '78 116 174 95.7',
  face: '40 138 240 132',
  jaw: '56 178 208 114.4',
} as const;

const SQUEEZED: Expression = { eye: 'squeezed', brow: 'raised' };

export const SCENES = {
  'tiny-flutter': {
    view: 'eyes',
    onSkin: 'M184 186Q187.5 182 191 186T198 186T205 186T212 186M189 194Q192 191 195 194T201 194T207 194',
    trace: 'M6 85H33L34 82L35 85L36 82L37 85L38 81L39 85L40 82L41 85L42 82L43 85L44 82L45 85L46 82L47 85L48 82L49 85H78L79 82L80 85L81 82L82 85L83 81L84 85L85 82L86 85L87 82L88 85L89 82L90 85H114',
  },
  'quick-jerks': {
    view: 'eyes',
    eye: SQUEEZED,
    beside: 'M238 150L246 145M240 162L249 161M238 174L246 179',
    trace: 'M6 85H14L16 72L18 85H24L26 76L28 85H30L32 71L34 85H54L56 74L58 85H62L64 72L66 85H68L70 78L72 85H92L94 71L96 85H99L101 75L103 85H114',
  },
  'held-pull': {
    view: 'face',
    eye: SQUEEZED,
    mouth: 'pull',
    beside: 'M252 246C262 238 268 228 270 216M259 222L270 213L278 225',
    trace: 'M6 85H32C35 85 34 73 38 73L42 72L50 73L58 72L66 73L74 72L82 73C86 73 85 85 88 85H114',
  },
  ripples: {
    view: 'face',
    onSkin:
      'M176 202Q182 196 188 202T200 202T212 202T224 202M180 213Q186 207 192 213T204 213T216 213T228 213M182 191Q188 185 194 191T206 191T218 191M200 224Q206 218 212 224T224 224',
    trace: 'M6 80Q10 72 14 80T22 80T30 80T38 80T46 80T54 80T62 80T70 80T78 80T86 80T94 80T102 80T110 80',
  },
  'steady-beat': {
    view: 'face',
    eye: { eye: 'narrowed', brow: 'rest' },
    mouth: 'pull',
    beside: 'M250 186V206M260 182V210M270 186V206',
    trace: 'M6 85H11V73V85H24V73V85H37V73V85H50V73V85H63V73V85H76V73V85H89V73V85H102V73V85H114',
  },
  'mouth-held-to-side': {
    view: 'face',
    mouth: 'aside',
    beside: 'M240 232L256 256M257 241V257L242 255',
    trace: 'M6 85H26C32 85 32 73 38 73H114',
  },
  'jaw-clamps': {
    view: 'jaw',
    mouth: 'clenched',
    onSkin: 'M226 208C216 220 212 234 214 250M234 212C226 224 222 236 223 244',
    beside: 'M242 214L254 208M244 230L257 231M238 246L249 254',
    trace: 'M6 85H20V73H46V85H66V73H96V85H114',
  },
  'chewing-or-tongue': {
    view: 'jaw',
    mouth: 'tongue',
    onSkin: 'M112 250C106 236 110 224 120 218M110 222L121 217L123 229M208 218C216 228 216 242 208 254M219 246L207 255L203 243',
    trace: 'M6 85C14 85 14 74 21 74S28 84 36 84S42 76 49 76S58 85 66 85S72 73 79 73S86 84 94 84S102 77 108 77L114 82',
  },
  'only-with-face-moves': {
    view: 'face',
    eye: SQUEEZED,
    mouth: 'smile',
    onSkinDotted: 'M206 228C220 218 222 202 212 192',
    cause: 'M6 76H40C46 76 45 70 51 70H69C75 70 74 76 80 76H114',
    trace: 'M6 87H42C47 87 46 80 52 80H70C76 80 75 87 81 87H114',
  },
  'lid-droops': {
    view: 'eyes',
    eye: { eye: 'lid-low', brow: 'raised' },
    beside: 'M240 152V178M233 170L240 179L247 170',
    trace: 'M6 73H24C44 73 52 84 72 84H114',
  },
} as const satisfies Readonly<Record<string, MovementScene>>;

export type PicturedMovement = keyof typeof SCENES;

export function sceneOf(kind: PicturedMovement): MovementScene {
  return SCENES[kind];
}
