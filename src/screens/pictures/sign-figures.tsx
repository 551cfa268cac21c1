/** Small whole figures for the signs that are not in the face. */

interface LimbProps {
  readonly d: string;
  readonly kind: 'sleeve' | 'bare' | 'leg';
  readonly width: number;
  readonly edge?: number;
}

/** A line drawn twice, so that it has an outline. */
function Limb({ d, kind, width, edge = 3.6 }: LimbProps) {
  return (
    <>
      <path className="pic-limb is-edge" d={d} strokeWidth={width + edge} />
      <path className={`pic-limb is-${kind}`} d={d} strokeWidth={width} />
    </>
  );
}

interface SmallHeadProps {
  readonly transform: string;
  readonly shut?: boolean;
}

function SmallHead({ transform, shut = false }: SmallHeadProps) {
  return (
    <g transform={transform}>
      <ellipse className="pic-line pic-skin" rx={10.5} ry={12} />
      <path
        className="pic-hair"
        d="M-11 -1C-14 -12 -6 -16 1 -15C9 -16 14 -9 11 -1C9 -4 7 -6 5 -8C0 -5 -5 -5 -8 -6C-9 -4 -10 -3 -11 -1Z"
      />
      <path className="pic-line" d={shut ? 'M-6 1H-2M2 1H6M-2 7H2' : 'M-4 0V1.5M4 0V1.5M-3 6.5H3'} />
    </g>
  );
}

/** Both arms are held up; one sinks from where it was. */
export function OneArmSinks() {
  return (
    <>
      <path className="pic-ghost" d="M66 49L87 39" />
      <Limb kind="bare" width={7} d="M34 52L8 40" />
      <Limb kind="bare" width={7} d="M62 52L79 79" />
      <Limb kind="sleeve" width={9} d="M35 52L20 45.5" />
      <Limb kind="sleeve" width={9} d="M61 52L70 66" />
      <path className="pic-skin" d="M44 36H52V46H44Z" />
      <path className="pic-line" d="M44 36V45M52 36V45" />
      <path className="pic-cloth" d="M34 46C40 42 56 42 62 46C67 60 65 80 66 96H30C31 80 29 60 34 46Z" />
      <path className="pic-line" d="M34 46C40 42 56 42 62 46M34 58C33 70 31 84 30 96M62 58C63 70 65 84 66 96" />
      <SmallHead transform="translate(48 27)" />
      <path className="pic-warn" d="M86 47C88 54 88 60 86 67M81.5 62L85.5 68L91 64" />
    </>
  );
}

/** Lies on the floor with shut eyes; the lines say that the limbs shake. */
export function FallenFigure() {
  return (
    <>
      <path className="pic-outside" d="M4 86H92" />
      <Limb kind="leg" width={8} d="M60 74L74 64L88 78" />
      <Limb kind="leg" width={8} d="M60 76L76 79L91 80" />
      <path className="pic-cloth" d="M30 66C40 62 56 63 63 68C66 72 66 79 63 82C54 84 40 84 30 82Z" />
      <path className="pic-line" d="M30 66C40 62 56 63 63 68C66 72 66 79 63 82C54 84 40 84 30 82" />
      <Limb kind="sleeve" width={6} d="M37 71L46 60" />
      <Limb kind="bare" width={5} d="M48 57L40 48" />
      <SmallHead shut transform="translate(19 72) rotate(-82)" />
      <path className="pic-warn" d="M30 44L34 38M40 40V33M50 44L55 39M70 54L73 47M79 58L84 52M12 52L8 46M20 50V43" />
    </>
  );
}

/** Leans and sways under a spiral; the ear is crossed out. */
export function GiddyFigure() {
  return (
    <>
      <path className="pic-outside" d="M6 92C14 88 22 96 30 92S46 88 54 92S70 96 78 92S86 90 90 92" />
      <path className="pic-ghost" d="M22 84L30 58M20 44C20 38 22 34 26 30M66 84L62 70" />
      <Limb kind="leg" width={7} d="M44 66L34 88" />
      <Limb kind="leg" width={7} d="M48 66L60 76L58 88" />
      <Limb kind="bare" width={5} d="M44 48L24 56" />
      <Limb kind="bare" width={5} d="M56 46L74 40" />
      <path className="pic-cloth" d="M46 42C50 39 58 40 60 44C60 54 56 62 53 68C48 69 43 68 40 65C41 56 42 48 46 42Z" />
      <path className="pic-line" d="M46 42C50 39 58 40 60 44C60 54 56 62 53 68C48 69 43 68 40 65C41 56 42 48 46 42Z" />
      <SmallHead transform="translate(57 29) rotate(16)" />
      <path className="pic-warn" d="M34 14C34 10 40 9 41 13C42 18 33 20 30 15C27 8 36 2 43 6C49 10 47 20 40 23" />
      <path
        className="pic-outside"
        d="M78 62C75 54 88 50 91 58C92 64 87 66 86 70C85 76 79 76 79 71M82 61C84 57 88 59 86 63"
      />
      <path className="pic-warn" d="M74 76L94 52" />
    </>
  );
}

/** In the coordinates of the large face: fingers laid across the throat. */
export function ThroatHand() {
  return (
    <>
      <Limb kind="sleeve" width={40} edge={10} d="M300 392L262 356" />
      <Limb kind="bare" width={34} edge={10} d="M250 344L216 322" />
      <Limb kind="bare" width={12} edge={9} d="M214 306L176 288" />
      <Limb kind="bare" width={12} edge={9} d="M208 316L150 300" />
      <Limb kind="bare" width={12} edge={9} d="M206 328L148 316" />
      <Limb kind="bare" width={12} edge={9} d="M210 340L156 332" />
      <path className="pic-limb is-bare" strokeWidth={30} d="M246 342L218 324" />
    </>
  );
}
