/**
 * Where the places of the face map lie, drawn for the person's left (the viewer's right); the right mirrors it.
 * The order is the order of painting: a small place lies above the large one that holds it.
 */
interface PlaceShape {
  /** The mark that is seen. */
  readonly mark: string;
  /** What can be pressed: as near to 44 by 44 as the face allows, when the map is 320 pixels wide. */
  readonly hit: string;
  /** A line outside the head that stands for a large place. */
  readonly bracket?: string;
  readonly tick: readonly [x: number, y: number];
}

const HALF_HEAD = 'M160 60C206 60 238 92 238 150C241 192 236 222 223 244C208 269 184 287 160 287Z';

const PLACES = {
  'left-side': { mark: HALF_HEAD, hit: 'M160 0H320V386H160Z', tick: [212, 214] },
  'right-side': { mark: HALF_HEAD, hit: 'M160 0H320V386H160Z', tick: [212, 214] },
  'both-sides': {
    mark: HALF_HEAD,
    hit: 'M159 0H226V62H180V200H159Z',
    bracket: 'M160 16C182 16 202 22 218 34M218 34L214 22M218 34L206 35',
    tick: [160, 16],
  },
  'whole-side': {
    mark: HALF_HEAD,
    hit: 'M162 40L268 62L318 110V236L262 292H162Z',
    bracket: 'M250 76C272 100 286 138 285 176C284 212 270 248 244 274M250 76L263 77M244 274L257 271',
    tick: [285, 176],
  },
  neck: {
    mark: 'M162 293C178 292 193 282 202 268C201 284 202 300 210 312C198 328 180 334 162 335Z',
    hit: 'M158 290H192L206 266H220V346H158Z',
    tick: [184, 312],
  },
  'arm-or-hand': {
    mark: 'M272 352C270 344 268 342 264 337C258 331 252 322 249 315C248 310 254 307 257 311C260 316 263 321 266 324C266 314 264 302 263 292C263 286 271 285 272 291C273 298 274 306 275 312C275 302 274 292 275 284C276 278 283 278 284 284C285 293 284 303 284 312C285 304 286 294 287 288C288 282 296 283 295 289C294 297 293 306 292 314C294 308 297 302 299 298C302 293 308 296 306 301C303 312 301 324 299 334C298 342 297 346 297 352Z',
    hit: 'M236 270H320V386H236Z',
    tick: [283, 334],
  },
  'jaw-or-tongue': {
    mark: 'M239 198C237 220 233 231 223 244C214 260 203 271 190 280C190 272 195 265 201 259C210 250 217 240 221 228C224 218 227 208 229 199Z',
    hit: 'M222 200H274V262L214 296H184L190 274L218 242Z',
    tick: [228, 238],
  },
  cheek: {
    mark: 'M188 217C188 206 200 199 212 200C224 201 228 209 224 220C220 232 208 239 199 234C192 230 188 224 188 217Z',
    hit: 'M168 195H237L229 221L214 249H197L176 226L168 220Z',
    tick: [207, 217],
  },
  'mouth-or-chin': {
    mark: 'M162 228C175 226 188 229 195 239C200 250 197 264 189 274C182 281 172 285 162 285Z',
    hit: 'M148 228H180L198 248V266L188 290H148Z',
    tick: [180, 264],
  },
  forehead: {
    mark: 'M162 84L242 84L238 142C226 131 206 126 176 135C171 136 166 137 162 138Z',
    hit: 'M158 70H238V132H204L158 138Z',
    tick: [206, 118],
  },
  'around-eye': {
    mark: 'M168 152C176 134 204 128 224 136C238 144 240 176 230 188C218 200 188 200 175 190C164 182 163 164 168 152Z',
    hit: 'M162 134H204L270 128V195H176L162 190Z',
    tick: [234, 146],
  },
  'one-eyelid': {
    mark: 'M172 171C179 155 189 150 199 150C211 150 220 158 224 170C217 184 207 188 198 188C187 188 178 182 172 171Z',
    hit: 'M170 148H226V192H170Z',
    tick: [225, 184],
  },
  'upper-eyelid': {
    mark: 'M172 169C178 154 188 148 199 148C211 148 221 156 225 168L218 170C212 163 207 158 199 158C191 158 183 162 178 171Z',
    hit: 'M168 130H228V168H168Z',
    tick: [226, 154],
  },
  'lower-eyelid': {
    mark: 'M178 172C183 175 189 178 198 178C207 178 213 176 218 171L225 172C222 186 210 193 198 193C187 193 177 186 172 174Z',
    hit: 'M168 168H228V202H168Z',
    tick: [224, 188],
  },
} as const satisfies Readonly<Record<string, PlaceShape>>;

export type FacePlace = keyof typeof PLACES;

/** Widened, so that every place may be asked for its bracket. */
export function shapeOf(place: FacePlace): PlaceShape {
  return PLACES[place];
}

function isPlace(name: string): name is FacePlace {
  return name in PLACES;
}

export const paintingOrder: readonly FacePlace[] = Object.keys(PLACES).filter(isPlace);
