/** The mouths of the drawn face: midline x 160; the person's left is the viewer's right. */

export type MouthState = 'rest' | 'droop' | 'pull' | 'aside' | 'clenched' | 'tongue' | 'smile' | 'open';

interface MouthShape {
  readonly lips: string;
  readonly line: string;
  /** Folds of skin, and whatever else belongs to this mouth. */
  readonly folds: string;
  readonly tongue?: string;
  readonly teeth?: string;
  /** The dark of an open mouth. */
  readonly hollow?: string;
}

/** From the wings of the nose to the corners of the mouth. */
const RIGHT_FOLD = 'M137 208C128 213 121 223 119 237';
const FOLDS = `${RIGHT_FOLD}M183 208C192 213 199 223 201 237`;

const MOUTHS: Readonly<Record<MouthState, MouthShape>> = {
  rest: {
    lips: 'M133 239C143 236 151 231 156 231C158 231 159 233 160 233C161 233 162 231 164 231C169 231 177 236 187 239C177 254 168 256 160 256C152 256 143 254 133 239Z',
    line: 'M130 238C138 243 148 243 154 242C157 242 158 244 160 244C162 244 163 242 166 242C172 243 182 243 190 238',
    folds: `${FOLDS}M151 266C156 269 164 269 169 266M124 249C122 255 123 260 126 264M196 249C198 255 197 260 194 264`,
  },
  smile: {
    lips: 'M127 233C141 234 151 231 156 231C158 231 159 233 160 233C161 233 162 231 164 231C169 231 179 234 193 233C182 254 169 258 160 258C151 258 138 254 127 233Z',
    line: 'M124 231C134 241 148 244 160 244C172 244 186 241 196 231',
    folds: 'M184 206C196 210 205 221 204 238M136 206C124 210 115 221 116 238M152 268C157 270 163 270 168 268',
  },
  droop: {
    lips: 'M133 239C143 236 151 231 156 231C158 231 159 233 160 233C161 233 162 232 164 233C172 235 180 243 186 256C178 261 168 261 159 258C150 256 142 252 133 239Z',
    line: 'M130 237C138 242 148 243 155 243C167 244 178 250 187 262',
    folds: `${RIGHT_FOLD}M190 262C194 267 195 272 193 277`,
  },
  pull: {
    lips: 'M135 241C146 238 154 233 160 232C163 232 164 234 166 233C167 233 169 230 172 229C182 226 194 222 205 215C201 237 187 250 170 254C157 256 144 253 135 241Z',
    line: 'M131 242C142 241 152 243 161 241C180 238 196 229 208 212',
    folds: `${RIGHT_FOLD}M178 207C194 205 210 209 218 222M214 196C222 199 227 205 229 212M178 266C187 265 195 259 200 251`,
  },
  aside: {
    lips: 'M141 239C151 237 158 233 163 233C165 233 166 235 168 235C169 235 171 234 173 235C182 239 192 247 199 260C189 266 178 263 168 259C157 256 148 250 141 239Z',
    line: 'M138 238C147 242 156 244 164 245C178 247 191 252 202 263',
    folds: `${FOLDS}M204 251C210 256 210 262 207 267M176 272C182 273 188 271 192 268`,
  },
  clenched: {
    lips: 'M127 244C134 230 150 226 156 226C158 226 159 227 160 227C161 227 162 226 164 226C170 226 186 230 193 244C188 257 176 261 160 261C144 261 132 257 127 244Z',
    teeth: 'M133 245C138 232 182 232 187 245C184 254 176 255 160 255C144 255 136 254 133 245Z',
    line: 'M133 245C138 232 182 232 187 245C184 254 176 255 160 255C144 255 136 254 133 245Z',
    folds: 'M121 236C118 244 118 250 121 256M199 236C202 244 202 250 199 256M150 271C156 268 164 268 170 271',
  },
  tongue: {
    lips: 'M135 238C145 234 151 229 156 229C158 229 159 231 160 231C161 231 162 229 164 229C169 229 175 234 185 238C178 258 170 262 160 262C150 262 142 258 135 238Z',
    line: 'M131 237C141 240 150 238 160 239C170 238 179 240 189 237',
    folds: `${FOLDS}M152 276C157 279 165 279 170 275`,
    tongue: 'M147 241C153 240 169 240 176 241C180 253 178 268 167 269C155 270 146 256 147 241Z',
  },
  open: {
    lips: 'M138 240C148 230 153 228 157 228C159 228 159 230 160 230C161 230 161 228 163 228C167 228 172 230 182 240C178 258 169 264 160 264C151 264 142 258 138 240Z',
    hollow: 'M144 241C152 235 168 235 176 241C173 252 167 257 160 257C153 257 147 252 144 241Z',
    line: 'M144 241C152 235 168 235 176 241C173 252 167 257 160 257C153 257 147 252 144 241Z',
    folds: `${FOLDS}M151 271C156 273 164 273 169 271`,
  },
};

interface MouthProps {
  readonly state: MouthState;
}

export function Mouth({ state }: MouthProps) {
  const shape = MOUTHS[state];
  return (
    <>
      <path className="pic-lips" d={shape.lips} />
      {shape.hollow !== undefined && <path className="pic-pupil" d={shape.hollow} />}
      {shape.teeth !== undefined && <Teeth outline={shape.teeth} />}
      {shape.tongue !== undefined && <path className="pic-tongue" d={shape.tongue} />}
      <path className="pic-line is-fine" d={shape.folds} />
      <path className="pic-line" d={shape.line} />
    </>
  );
}

interface TeethProps {
  readonly outline: string;
}

function Teeth({ outline }: TeethProps) {
  return (
    <>
      <path className="pic-eyeball" d={outline} />
      <path className="pic-line is-hair" d="M134 245H186M147 237V254M160 236V255M173 237V254" />
    </>
  );
}
