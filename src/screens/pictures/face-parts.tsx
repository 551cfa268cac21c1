/** The face all pictures share, seen from the front. Its own left is on the viewer's right. */
import { Brow, Eye, MIRROR } from './face-features.tsx';
import type { BrowState, EyeState } from './face-features.tsx';
import { Mouth } from './face-mouth.tsx';
import type { MouthState } from './face-mouth.tsx';

/** The outline of the head without hair. */
const HEAD =
  'M82 150C79 192 84 222 97 244C112 269 138 287 160 287C182 287 208 269 223 244C236 222 241 192 238 150C238 92 204 60 160 60C116 60 82 92 82 150Z';

/** The same with a cheek and jaw that hang, on the person's left. */
const SAGGING_HEAD =
  'M82 150C79 192 84 222 97 244C112 269 138 287 160 287C183 288 211 276 225 250C236 230 240 194 238 150C238 92 204 60 160 60C116 60 82 92 82 150Z';

/** Lines of the forehead; one that cannot be moved is smooth. */
const FOREHEAD = 'M130 129C149 124 171 124 190 129M138 119C152 115 168 115 182 119';
const HALF_FOREHEAD = 'M106 133C120 127 140 126 154 129M114 124C126 119 141 117 154 119';

const EARS =
  'M238 160C247 149 259 155 257 174C255 192 249 209 240 210C235 211 234 204 235 196ZM82 160C73 149 61 155 63 174C65 192 71 209 80 210C85 211 86 204 85 196Z';
const EAR_FOLDS =
  'M243 168C250 164 252 171 250 179C248 185 246 187 244 190M77 168C70 164 68 171 70 179C72 185 74 187 76 190';
const NOSTRILS = 'M147 202C141 208 143 217 151 215C155 220 165 220 169 215C177 217 179 208 173 202';
const COLLAR = 'M103 314C120 352 200 352 217 314';

const BLUSH_RIGHT = 'M96 209A17 11 0 0 1 130 209A17 11 0 0 1 96 209Z';
const BLUSH_LEFT = 'M190 209A17 11 0 0 1 224 209A17 11 0 0 1 190 209Z';

const HAIR =
  'M80 178C72 164 68 148 71 132C62 112 69 84 89 72C98 50 124 39 142 44C158 30 190 32 204 46C228 50 245 71 245 94C255 108 255 128 249 142C251 156 246 168 240 178C239 164 238 152 232 142C234 128 224 114 206 104C200 100 196 94 194 86C188 97 171 104 151 107C157 103 160 98 161 93C146 105 124 111 105 112C110 109 113 105 114 100C100 112 92 126 89 144C84 154 81 166 80 178Z';
const STRANDS =
  'M194 86C194 74 198 62 206 54M188 62C172 68 154 78 148 94M160 50C136 58 116 74 106 94M118 58C98 72 84 94 82 120M216 66C230 78 238 94 240 116M204 74C218 84 228 98 232 116';
/** A high hairline, of an old man. */
const THIN_HAIR =
  'M80 178C72 164 68 148 71 128C72 88 106 44 160 43C214 44 248 88 249 128C252 148 248 166 240 178C239 164 238 152 233 143C232 124 226 108 213 98C204 84 190 75 173 74C164 79 155 79 146 75C131 76 116 84 107 98C95 108 89 123 88 143C83 153 81 166 80 178Z';
const THIN_STRANDS =
  'M150 48C132 52 114 64 104 82M172 48C190 52 206 64 216 82M80 118C78 130 76 144 79 158M240 118C242 130 244 144 241 158';
const EARRINGS =
  'M75 214A3.5 3.5 0 0 1 68 214A3.5 3.5 0 0 1 75 214ZM252 214A3.5 3.5 0 0 1 245 214A3.5 3.5 0 0 1 252 214Z';

const NECK = 'M118 258C119 284 118 300 110 312C126 344 194 344 210 312C202 300 201 284 202 258Z';
const SHOULDERS =
  'M110 311C92 322 62 328 44 338C26 348 18 364 15 386L305 386C302 364 294 348 276 338C258 328 228 322 210 311C196 341 124 341 110 311Z';

const NECK_AND_SHOULDER_LINES =
  'M118 264C119 286 118 300 110 312M202 264C201 286 202 300 210 312M15 386C18 364 26 348 44 338C62 328 92 322 110 311C124 341 196 341 210 311C228 322 258 328 276 338C294 348 302 364 305 386';

export function Shoulders() {
  return (
    <>
      <path className="pic-skin" d={NECK} />
      <path
        className="pic-shade"
        d="M119 268C138 292 182 292 201 268C201 280 202 288 204 296C184 314 142 310 118 288Z"
      />
      <path className="pic-cloth" d={SHOULDERS} />
      <path className="pic-line" d={NECK_AND_SHOULDER_LINES} />
    </>
  );
}

interface HairProps {
  /** The full hair of a woman, unless it is a man's. */
  readonly thin?: boolean;
}

export function Hair({ thin = false }: HairProps) {
  return (
    <>
      <path className="pic-hair" d={thin ? THIN_HAIR : HAIR} />
      <path className="pic-strands" d={thin ? THIN_STRANDS : STRANDS} />
      {!thin && <path className="pic-earrings" d={EARRINGS} />}
    </>
  );
}

interface HeadProps {
  readonly sagging?: boolean;
}

/** Ears, skin and blush. The hair comes later, so that a mark can lie beneath it. */
export function Head({ sagging = false }: HeadProps) {
  return (
    <>
      <path className="pic-line pic-skin" d={EARS} />
      <path className="pic-line pic-skin" d={sagging ? SAGGING_HEAD : HEAD} />
      <path className="pic-blush" d={sagging ? BLUSH_RIGHT : `${BLUSH_RIGHT}${BLUSH_LEFT}`} />
      <path className="pic-line is-hair" d={sagging ? HALF_FOREHEAD : FOREHEAD} />
    </>
  );
}

/** The nose, and with it the other fine lines that are the same in every face: as one, since each part of a picture costs time. */
export function Nose() {
  return (
    <>
      <path
        className="pic-shade"
        d="M153 160C151 180 146 197 143 206C145 219 156 219 160 221C165 219 176 219 177 206C172 214 156 216 152 205C155 190 156 175 153 160Z"
      />
      <path className="pic-line is-fine" d={`${EAR_FOLDS}${NOSTRILS}${COLLAR}`} />
    </>
  );
}

export interface Expression {
  readonly eye: EyeState;
  readonly brow: BrowState;
}

export const CALM: Expression = { eye: 'open', brow: 'rest' };

interface FeaturesProps {
  readonly left?: Expression;
  readonly right?: Expression;
  readonly mouth?: MouthState;
}

/** `left` and `right` are the person's own. */
export function Features({ left = CALM, right = CALM, mouth = 'rest' }: FeaturesProps) {
  return (
    <>
      <Nose />
      <Eye state={left.eye} />
      <Brow state={left.brow} />
      <g transform={MIRROR}>
        <Eye state={right.eye} />
        <Brow state={right.brow} />
      </g>
      <Mouth state={mouth} />
    </>
  );
}
