import type { Expression } from './face-parts.tsx';
import type { MouthState } from './face-mouth.tsx';
import { personAt } from './people.ts';
import type { PicturedPerson } from './people.ts';

/** What one kind of movement looks like. The trace is the movement over time, on a strip 120 wide below the face. */
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
  eyes: '84 112 198 108.9',
  face: '30 131 260 143',
  jaw: '56 178 208 114.4',
} as const;

const SQUEEZED: Expression = { eye: 'squeezed', brow: 'raised' };

const SCENES = {
  'tiny-flutter': {
    view: 'eyes',
    onSkin: 'M184 186Q187.5 182 191 186T198 186T205 186T212 186M189 194Q192 191 195 194T201 194T207 194',
    trace:
      'M6 85H33L34 79L35.5 85L37 78L38.5 85L40 80L41.5 85L43 78L44.5 85L46 80L47.5 85H77L78.5 79L80 85L81.5 77L83 85L84.5 79L86 85L87.5 78L89 85H114',
  },
  'quick-jerks': {
    view: 'eyes',
    eye: SQUEEZED,
    beside: 'M261 146L271 139M264 162L276 161M262 177L272 183',
    trace:
      'M6 85H14L16 72L18 85H24L26 76L28 85H30L32 71L34 85H54L56 74L58 85H62L64 72L66 85H68L70 78L72 85H92L94 71L96 85H99L101 75L103 85H114',
  },
  'held-pull': {
    view: 'face',
    eye: SQUEEZED,
    mouth: 'pull',
    beside: 'M252 252C264 243 272 231 275 216M262 223L276 212L284 227',
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
    beside: 'M264 180V208M273 180V208M282 180V208',
    trace: 'M6 85H11V73V85H24V73V85H37V73V85H50V73V85H63V73V85H76V73V85H89V73V85H102V73V85H114',
  },
  'mouth-held-to-side': {
    view: 'face',
    mouth: 'aside',
    beside: 'M244 224L264 252M266 234V254L247 252',
    trace: 'M6 85H26C32 85 32 73 38 73H114',
  },
  'jaw-clamps': {
    view: 'jaw',
    mouth: 'clenched',
    onSkin: 'M225 206C216 217 212 230 214 244M214 212C207 222 205 231 206 241',
    beside: 'M246 212L257 207M244 228L257 229M238 244L250 251',
    trace: 'M6 85H20V73H46V85H66V73H96V85H114',
  },
  'chewing-or-tongue': {
    view: 'jaw',
    mouth: 'tongue',
    onSkin:
      'M112 250C106 236 110 224 120 218M110 222L121 217L123 229M208 218C216 228 216 242 208 254M219 246L207 255L203 243',
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
    beside: 'M269 146V174M260 165L269 175L278 165',
    trace: 'M6 73H24C44 73 52 84 72 84H114',
  },
} as const satisfies Readonly<Record<string, MovementScene>>;

export type PicturedMovement = keyof typeof SCENES;

/** Is there a picture of this option of the question on the movement? */
export function isPictured(option: string): option is PicturedMovement {
  return option in SCENES;
}

export function sceneOf(kind: PicturedMovement): MovementScene {
  return SCENES[kind];
}

/** Each kind of movement has a face of its own. */
export function personIn(kind: PicturedMovement): PicturedPerson {
  return personAt(Object.keys(SCENES).indexOf(kind));
}
