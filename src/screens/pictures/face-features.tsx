/** Eyes, brows and mouths of the drawn face, in the coordinates of `Face`: midline x 160, eyes at y 168. */

/** Draws the viewer's left half: parts are drawn once, for the person's left (the viewer's right). */
export const MIRROR = 'translate(320 0) scale(-1 1)';

export type EyeState = 'open' | 'sagging' | 'squeezed' | 'lid-low' | 'narrowed';
export type BrowState = 'rest' | 'low' | 'raised';
export type MouthState = 'rest' | 'droop' | 'pull' | 'aside' | 'clenched' | 'tongue' | 'smile';

interface EyeShape {
  /** The opening between the lids; none when the eye is shut. */
  readonly opening?: string;
  readonly lid: string;
  readonly lowerLid?: string;
  readonly creases: string;
}

const EYES: Readonly<Record<EyeState, EyeShape>> = {
  open: {
    opening: 'M178 171C183 162 191 158 199 158C208 158 214 163 218 170C213 176 206 178 198 178C189 178 183 175 178 171Z',
    lid: 'M177 172C182 162 191 158 199 158C208 158 214 163 219 171',
    lowerLid: 'M184 176C191 179 206 179 214 174',
    creases: 'M184 157C191 151 206 150 216 158',
  },
  sagging: {
    opening: 'M178 171C184 165 193 163 202 164C210 166 216 171 218 179C213 186 205 190 197 189C188 188 182 181 178 171Z',
    lid: 'M177 171C184 165 193 163 202 164C210 166 217 172 220 181',
    lowerLid: 'M180 176C185 189 207 195 219 182',
    creases: 'M184 198C192 204 206 204 214 198',
  },
  squeezed: {
    lid: 'M175 170C186 178 205 178 219 168',
    creases: 'M224 163L232 157M225 169L234 168M223 175L232 179M171 166L167 162M183 185C192 190 206 189 215 184M181 161C190 166 204 165 213 159',
  },
  'lid-low': {
    opening: 'M178 173C185 171 192 170 199 170C207 170 213 170 217 171C212 177 205 179 198 179C189 179 182 177 178 173Z',
    lid: 'M177 173C184 170 192 169 200 169C208 169 214 169 219 171',
    lowerLid: 'M184 177C190 180 206 180 214 175',
    creases: 'M182 160C190 156 206 156 216 161',
  },
  narrowed: {
    opening: 'M178 171C185 166 192 164 199 164C207 164 213 166 217 169C211 173 205 174 198 174C189 174 183 173 178 171Z',
    lid: 'M177 172C184 166 192 163 200 163C208 163 214 165 219 169',
    lowerLid: 'M181 174C190 178 206 177 217 171',
    creases: 'M223 164L230 160M224 170L232 171M184 182C192 186 205 185 213 181',
  },
};

interface EyeProps {
  readonly state: EyeState;
}

export function Eye({ state }: EyeProps) {
  const { opening, lid, lowerLid, creases } = EYES[state];
  return (
    <g>
      {opening !== undefined && <path className="pic-eyeball" d={opening} />}
      {opening !== undefined && <Iris state={state} />}
      {lowerLid !== undefined && <path className="pic-line is-fine" d={lowerLid} />}
      <path className="pic-line is-fine" d={creases} />
      <path className="pic-line is-bold" d={lid} />
    </g>
  );
}

/** Cut where the lid covers it. */
function Iris({ state }: EyeProps) {
  if (state === 'lid-low' || state === 'narrowed') {
    return <path className="pic-pupil" d={state === 'lid-low' ? 'M190 170A8 8 0 0 0 206 170Z' : 'M190 165C191 176 205 176 206 165Z'} />;
  }
  const y = state === 'sagging' ? 173 : 167;
  return (
    <g>
      <circle className="pic-iris" cx={198} cy={y} r={8.6} />
      <circle className="pic-pupil" cx={198} cy={y} r={4.4} />
      <circle className="pic-glint" cx={201} cy={y - 3.5} r={2} />
    </g>
  );
}

const BROWS: Readonly<Record<BrowState, string>> = {
  rest: 'M174 145C184 137 205 134 223 147C206 141 190 142 176 149C173 150 172 147 174 145Z',
  low: 'M173 150C185 145 206 146 224 159C206 153 190 152 175 155C172 155 171 151 173 150Z',
  raised: 'M173 142C183 132 206 128 224 142C207 135 190 137 176 146C173 148 171 144 173 142Z',
};

interface BrowProps {
  readonly state: BrowState;
}

export function Brow({ state }: BrowProps) {
  return <path className="pic-brow" d={BROWS[state]} />;
}

interface MouthShape {
  readonly lips: string;
  readonly line: string;
  /** Folds of skin, and whatever else belongs to this mouth. */
  readonly folds: string;
  readonly tongue?: string;
}

const MOUTHS: Readonly<Record<MouthState, MouthShape>> = {
  rest: {
    lips: 'M133 239C143 236 151 231 156 231C158 231 159 233 160 233C161 233 162 231 164 231C169 231 177 236 187 239C177 254 168 256 160 256C152 256 143 254 133 239Z',
    line: 'M130 238C138 243 148 243 154 242C157 242 158 244 160 244C162 244 163 242 166 242C172 243 182 243 190 238',
    folds: 'M151 266C156 269 164 269 169 266M196 221C200 226 202 231 202 236M124 221C120 226 118 231 118 236',
  },
  smile: {
    lips: 'M127 233C141 234 151 231 156 231C158 231 159 233 160 233C161 233 162 231 164 231C169 231 179 234 193 233C182 254 169 258 160 258C151 258 138 254 127 233Z',
    line: 'M124 231C134 241 148 244 160 244C172 244 186 241 196 231',
    folds: 'M200 222C204 228 204 235 201 241M120 222C116 228 116 235 119 241M152 268C157 270 163 270 168 268',
  },
  droop: {
    lips: 'M133 236C143 234 151 230 156 230C158 230 159 232 160 232C162 232 163 231 165 233C173 239 181 251 184 264C175 268 166 265 158 260C149 256 141 250 133 236Z',
    line: 'M130 234C139 240 148 242 155 244C167 247 179 254 186 268',
    folds: 'M124 219C119 225 117 231 117 237M191 264C196 269 197 274 195 279',
  },
  pull: {
    lips: 'M135 241C146 238 154 233 160 232C163 232 164 234 166 233C167 233 169 230 172 229C182 226 194 222 205 215C201 237 187 250 170 254C157 256 144 253 135 241Z',
    line: 'M131 242C142 241 152 243 161 241C180 238 196 229 208 212',
    folds: 'M178 207C194 205 210 209 218 222M214 196C222 199 227 205 229 212M178 266C187 265 195 259 200 251',
  },
  aside: {
    lips: 'M141 239C151 237 158 233 163 233C165 233 166 235 168 235C169 235 171 234 173 235C182 239 192 247 199 260C189 266 178 263 168 259C157 256 148 250 141 239Z',
    line: 'M138 238C147 242 156 244 164 245C178 247 191 252 202 263',
    folds: 'M204 251C210 256 210 262 207 267M176 272C182 273 188 271 192 268',
  },
  clenched: {
    lips: 'M136 240C146 238 151 236 156 236C158 236 159 237 160 237C161 237 162 236 164 236C169 236 174 238 184 240C174 248 168 249 160 249C152 249 146 248 136 240Z',
    line: 'M132 242C142 241 150 242 160 242C170 242 178 241 188 242',
    folds: 'M126 234C124 240 124 245 127 249M194 234C196 240 196 245 193 249M150 260C156 257 164 257 170 260',
  },
  tongue: {
    lips: 'M135 238C145 234 151 229 156 229C158 229 159 231 160 231C161 231 162 229 164 229C169 229 175 234 185 238C178 258 170 262 160 262C150 262 142 258 135 238Z',
    line: 'M131 237C141 240 150 238 160 239C170 238 179 240 189 237',
    folds: 'M152 276C157 279 165 279 170 275',
    tongue: 'M147 241C153 240 169 240 176 241C180 253 178 268 167 269C155 270 146 256 147 241Z',
  },
};

interface MouthProps {
  readonly state: MouthState;
}

export function Mouth({ state }: MouthProps) {
  const shape = MOUTHS[state];
  return (
    <g>
      <path className="pic-lips" d={shape.lips} />
      {shape.tongue !== undefined && <path className="pic-tongue" d={shape.tongue} />}
      <path className="pic-line is-fine" d={shape.folds} />
      <path className="pic-line" d={shape.line} />
    </g>
  );
}
