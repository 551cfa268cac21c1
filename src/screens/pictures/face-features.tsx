/** Eyes and brows of the drawn face, in the coordinates every face shares: midline x 160, eyes at y 168. */

/** Draws the viewer's left half: parts are drawn once, for the person's left (the viewer's right). */
export const MIRROR = 'translate(320 0) scale(-1 1)';

export type EyeState = 'open' | 'sagging' | 'squeezed' | 'lid-low' | 'narrowed';
export type BrowState = 'rest' | 'low' | 'raised';

interface EyeShape {
  /** The opening between the lids; none when the eye is shut. */
  readonly opening?: string;
  readonly lid: string;
  /** The lower lid, and the creases. */
  readonly lines: string;
}

const EYES: Readonly<Record<EyeState, EyeShape>> = {
  open: {
    opening:
      'M178 171C183 162 191 158 199 158C208 158 214 163 218 170C213 176 206 178 198 178C189 178 183 175 178 171Z',
    lid: 'M177 172C182 162 191 158 199 158C208 158 214 163 219 171',
    lines: 'M184 176C191 179 206 179 214 174M184 157C191 151 206 150 216 158M183 187C191 192 205 192 214 187',
  },
  sagging: {
    opening:
      'M178 171C184 164 192 162 201 163C209 165 215 170 218 176C213 184 205 187 197 186C188 185 182 179 178 171Z',
    lid: 'M177 171C184 164 192 162 201 163C209 165 216 171 219 178',
    lines: 'M181 177C186 189 207 191 218 180M185 196C193 201 205 201 213 196',
  },
  squeezed: {
    lid: 'M175 170C186 178 205 178 219 168',
    lines:
      'M223 163L230 158M224 169L232 168M222 175L230 179M183 185C192 190 206 189 215 184M181 161C190 166 204 165 213 159',
  },
  'lid-low': {
    opening:
      'M178 173C185 171 192 170 199 170C207 170 213 170 217 171C212 177 205 179 198 179C189 179 182 177 178 173Z',
    lid: 'M177 173C184 170 192 169 200 169C208 169 214 169 219 171',
    lines: 'M184 177C190 180 206 180 214 175M182 160C190 156 206 156 216 161',
  },
  narrowed: {
    opening:
      'M178 171C185 166 192 164 199 164C207 164 213 166 217 169C211 173 205 174 198 174C189 174 183 173 178 171Z',
    lid: 'M177 172C184 166 192 163 200 163C208 163 214 165 219 169',
    lines: 'M181 174C190 178 206 177 217 171M223 164L230 160M224 170L232 171M184 182C192 186 205 185 213 181',
  },
};

interface EyeProps {
  readonly state: EyeState;
}

export function Eye({ state }: EyeProps) {
  const { opening, lid, lines } = EYES[state];
  return (
    <>
      {opening !== undefined && <path className="pic-eyeball" d={opening} />}
      {opening !== undefined && <Iris state={state} />}
      <path className="pic-line is-fine" d={lines} />
      <path className="pic-line is-bold" d={lid} />
    </>
  );
}

/** The pupil in its ring. Cut where the lid covers it. */
function Iris({ state }: EyeProps) {
  if (state === 'lid-low' || state === 'narrowed') {
    return (
      <path
        className="pic-pupil"
        d={state === 'lid-low' ? 'M190 170A8 8 0 0 0 206 170Z' : 'M190 165C191 176 205 176 206 165Z'}
      />
    );
  }
  const y = state === 'sagging' ? 172 : 167;
  return (
    <>
      <circle className="pic-iris" cx={198} cy={y} r={6.5} />
      <circle className="pic-glint" cx={201} cy={y - 3.5} r={2} />
    </>
  );
}

const BROWS: Readonly<Record<BrowState, string>> = {
  rest: 'M174 145C184 137 205 134 223 147C206 141 190 142 176 149C173 150 172 147 174 145Z',
  low: 'M174 150C185 144 206 144 223 155C206 149 190 148 176 154C173 155 172 152 174 150Z',
  raised: 'M173 142C183 132 206 128 224 142C207 135 190 137 176 146C173 148 171 144 173 142Z',
};

interface BrowProps {
  readonly state: BrowState;
}

export function Brow({ state }: BrowProps) {
  return <path className="pic-brow" d={BROWS[state]} />;
}
