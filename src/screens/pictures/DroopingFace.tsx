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
        d="M225 250C234 232 239 198 238 158C235 190 229 206 225 220C220 240 207 262 192 279C207 274 218 265 225 250Z"
      />
      <Features left={{ eye: 'sagging', brow: 'low' }} mouth="droop" />
      <Hair thin />
    </>
  );
}
