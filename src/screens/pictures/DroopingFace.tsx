import { Features, Hair, Head, Shoulders } from './face-parts.tsx';

/**
 * On the person's left the mouth corner and cheek hang, the fold beside the nose is gone, the lower lid sags and the
 * forehead is smooth; the right side is as it was, so that the two can be compared.
 */
export function DroopingFace() {
  return (
    <>
      <Shoulders />
      <Head sagging />
      <path
        className="pic-shade"
        d="M227 255C236 234 240 196 238 150C236 186 228 204 224 220C219 244 206 264 190 281C206 277 220 270 227 255Z"
      />
      <path className="pic-line is-fine" d="M104 131C115 125 131 123 144 127M112 123C121 119 132 117 143 119" />
      <Features left={{ eye: 'sagging', brow: 'low' }} mouth="droop" />
      <Hair />
    </>
  );
}
