/** The face all pictures share, seen from the front. Its own left is on the viewer's right. */
import { Brow, Eye, MIRROR, Mouth } from './face-features.tsx';
import type { BrowState, EyeState, MouthState } from './face-features.tsx';

/** The outline of the head without hair; the lower right part may sag. */
export const HEAD =
  'M82 150C79 190 86 221 100 243C117 270 138 287 160 287C182 287 203 270 220 243C234 221 241 190 238 150C238 92 204 60 160 60C116 60 82 92 82 150Z';

const EAR = 'M238 160C247 149 259 155 257 174C255 192 249 209 240 210C235 211 234 204 235 196Z';
const EAR_FOLD = 'M243 168C250 164 252 171 250 179C248 185 246 187 244 190';

const HAIR =
  'M79 176C72 160 70 141 73 122C69 92 88 60 118 52C134 36 168 33 190 43C222 45 246 74 246 108C251 130 249 158 241 176C239 160 236 146 229 132C222 122 208 116 199 101C180 113 150 114 126 105C115 117 100 122 93 136C86 150 82 162 79 176Z';
const STRANDS = 'M132 50C112 58 98 74 92 98M170 45C152 52 136 66 127 92M186 52C204 60 221 76 229 104M146 98C158 97 170 93 178 87M236 110C240 122 241 134 240 146M83 112C79 126 79 140 80 150';

const NECK = 'M122 262C123 286 122 300 114 312C128 342 192 342 206 312C198 300 197 286 198 262Z';
const SHOULDERS =
  'M110 311C92 322 62 328 44 338C26 348 18 364 15 386L305 386C302 364 294 348 276 338C258 328 228 322 210 311C196 341 124 341 110 311Z';

export function Shoulders() {
  return (
    <g>
      <path className="pic-skin" d={NECK} />
      <path className="pic-shade" d="M124 272C140 292 180 292 196 272C196 282 197 290 199 296C180 312 140 308 122 290Z" />
      <path className="pic-line" d="M122 264C123 286 122 300 114 312M198 264C197 286 198 300 206 312" />
      <path className="pic-cloth" d={SHOULDERS} />
      <path className="pic-line" d="M44 338C62 328 92 322 110 311C124 341 196 341 210 311C228 322 258 328 276 338" />
      <path className="pic-line is-fine" d="M103 314C120 352 200 352 217 314" />
      <path className="pic-line" d="M44 338C26 348 18 364 15 386M276 338C294 348 302 364 305 386" />
    </g>
  );
}

function Ear() {
  return (
    <g>
      <path className="pic-skin" d={EAR} />
      <path className="pic-line" d={EAR} />
      <path className="pic-line is-fine" d={EAR_FOLD} />
    </g>
  );
}

export function Hair() {
  return (
    <g>
      <path className="pic-hair" d={HAIR} />
      <path className="pic-strands" d={STRANDS} />
    </g>
  );
}

/** Head without features: ears, skin, blush, hair. */
export function Head() {
  return (
    <g>
      <Ear />
      <g transform={MIRROR}>
        <Ear />
      </g>
      <path className="pic-skin" d={HEAD} />
      <path className="pic-line" d={HEAD} />
      <Hair />
    </g>
  );
}

function Nose() {
  return (
    <g>
      <path className="pic-shade" d="M153 160C151 180 146 197 143 206C145 219 156 219 160 221C165 219 176 219 177 206C172 214 156 216 152 205C155 190 156 175 153 160Z" />
      <path className="pic-line is-fine" d="M147 202C141 208 143 217 151 215C155 220 165 220 169 215C177 217 179 208 173 202" />
    </g>
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
    <g>
      <Nose />
      <Eye state={left.eye} />
      <Brow state={left.brow} />
      <g transform={MIRROR}>
        <Eye state={right.eye} />
        <Brow state={right.brow} />
      </g>
      <Mouth state={mouth} />
    </g>
  );
}
