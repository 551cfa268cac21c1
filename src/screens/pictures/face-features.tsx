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
    opening: 'M177 171C181 161 190 156 199 156C208 156 215 162 218 169C213 176 205 179 197 179C188 179 181 176 177 171Z',
    lid: 'M176 172C181 161 190 156 199 156C208 156 215 162 219 170',
    lowerLid: 'M183 176C190 180 206 180 214 174',
    creases: 'M183 156C190 150 206 149 216 157',
  },
  sagging: {
    opening: 'M177 171C183 164 192 162 201 163C210 165 216 170 219 178C214 186 205 190 197 189C187 188 181 181 177 171Z',
    lid: 'M176 171C183 164 192 162 201 163C210 165 217 171 220 180',
    lowerLid: 'M179 176C184 189 208 195 219 180',
    creases: 'M181 159C192 154 209 157 220 168M183 196C192 203 207 203 216 196',
  },
  squeezed: {
    lid: 'M174 170C184 177 202 178 219 167',
    creases:
      'M224 163L237 156M225 169L240 169M223 175L236 182M181 184C191 190 207 189 217 182M180 162C190 166 204 165 214 158M171 164L166 158',
  },
  'lid-low': {
    opening: 'M178 173C185 171 192 170 199 170C207 170 213 170 217 171C212 177 205 179 197 179C188 179 182 177 178 173Z',
    lid: 'M176 173C184 170 192 169 200 169C208 169 214 169 219 171',
    lowerLid: 'M183 177C190 180 206 180 214 175',
    creases: 'M182 161C190 158 206 158 216 162',
  },
  narrowed: {
    opening: 'M178 171C185 166 192 164 199 164C207 164 213 166 217 169C211 173 205 174 197 174C189 174 183 173 178 171Z',
    lid: 'M176 172C184 166 192 163 200 163C208 163 214 165 219 169',
    lowerLid: 'M180 174C190 178 206 177 217 171',
    creases: 'M224 163L234 158M225 170L236 171M183 182C192 186 205 185 213 181M183 158C191 155 206 154 215 159',
  },
};

interface EyeProps {
  readonly state: EyeState;
}

export function Eye({ state }: EyeProps) {
  const shape = EYES[state];
  const covered = state === 'lid-low' || state === 'narrowed';
  return (
    <g>
      {shape.opening !== undefined && <path className="pic-eyeball" d={shape.opening} />}
      {shape.opening !== undefined && (
        <path
          className="pic-iris"
          d={covered ? 'M190 170A8.5 8.5 0 0 0 206 170C201 169 195 169 190 170Z' : 'M190 163A9 9 0 1 0 206 163C202 157 194 157 190 163Z'}
        />
      )}
      {shape.opening !== undefined && !covered && <circle className="pic-glint" cx={201} cy={164} r={2.2} />}
      {shape.lowerLid !== undefined && <path className="pic-line is-fine" d={shape.lowerLid} />}
      <path className="pic-line is-fine" d={shape.creases} />
      <path className="pic-line is-bold" d={shape.lid} />
    </g>
  );
}

const BROWS: Readonly<Record<BrowState, string>> = {
  rest: 'M173 147C183 138 202 134 222 144C206 140 190 143 176 151C172 152 171 149 173 147Z',
  low: 'M173 153C185 147 204 147 223 158C206 153 190 153 176 158C172 158 171 155 173 153Z',
  raised: 'M172 141C182 128 204 123 223 137C206 130 189 134 176 144C172 146 170 143 172 141Z',
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
    folds: 'M151 266C156 269 164 269 169 266',
  },
  smile: {
    lips: 'M127 233C141 234 151 231 156 231C158 231 159 233 160 233C161 233 162 231 164 231C169 231 179 234 193 233C182 254 169 258 160 258C151 258 138 254 127 233Z',
    line: 'M124 231C134 241 148 244 160 244C172 244 186 241 196 231',
    folds: 'M200 222C204 228 204 235 201 241M120 222C116 228 116 235 119 241M152 268C157 270 163 270 168 268',
  },
  droop: {
    lips: 'M133 238C143 235 151 231 156 232C158 232 159 234 160 234C162 234 163 233 165 234C172 238 181 248 187 262C178 268 168 264 159 260C149 257 141 250 133 238Z',
    line: 'M130 237C139 242 148 243 155 244C166 246 180 252 189 265',
    folds: 'M131 214C124 219 120 226 119 233M194 262C199 270 199 277 195 284M187 270C189 274 189 277 187 280',
  },
  pull: {
    lips: 'M137 243C147 240 155 234 161 233C163 233 164 235 166 234C167 234 169 231 172 230C181 228 193 224 205 217C201 238 186 252 170 256C157 258 145 254 137 243Z',
    line: 'M134 243C144 247 155 247 164 244C180 240 195 231 208 215',
    folds: 'M177 205C193 205 209 209 217 221M213 209C221 213 225 219 225 227M190 193C201 188 216 190 226 198M176 266C184 266 193 261 198 254',
  },
  aside: {
    lips: 'M141 239C151 237 158 233 163 233C165 233 166 235 168 235C169 235 171 234 173 235C182 239 192 247 199 260C189 266 178 263 168 259C157 256 148 250 141 239Z',
    line: 'M138 238C147 242 156 244 164 245C178 247 191 252 202 263',
    folds: 'M206 252C213 258 213 268 208 274M203 272C205 276 203 280 200 282M178 272C184 273 190 271 194 268',
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
