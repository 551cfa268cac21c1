import { encode } from 'uqr';
import type { SquaresPicture } from '../../screens/QrPicture.tsx';

/** Squares that stay white on every side, as the standard asks. */
const quietZone = 4;

/** A text as a QR code: level M, which still reads with 15 of 100 squares spoilt. Runs of black squares are drawn as one. */
export function squaresPicture(text: string): SquaresPicture {
  const { data } = encode(text, { ecc: 'M', boostEcc: false, border: quietZone });
  return { size: data.length, path: data.map(rowPath).join('') };
}

function rowPath(row: readonly boolean[], y: number): string {
  const runs = row
    .map((isBlack) => (isBlack ? '1' : '0'))
    .join('')
    .matchAll(/1+/g);
  return [...runs].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
