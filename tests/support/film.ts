import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';

const width = 640;
const height = 480;
/** Points of the picture to a square of the code. */
const square = 8;

/** A film of two equal pictures, as Chromium's stand-in for a camera plays it over and over: the QR code of a text on grey. */
export function filmOf(text: string): string {
  const { data } = encode(text, { ecc: 'M', boostEcc: false, border: 4 });
  const size = data.length * square;
  const [left, top] = [Math.floor((width - size) / 2), Math.floor((height - size) / 2)];
  const light = Buffer.alloc(width * height, 110);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      light[(top + y) * width + left + x] = data[Math.floor(y / square)]?.[Math.floor(x / square)] === true ? 30 : 220;
  const picture = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const file = join(mkdtempSync(join(tmpdir(), 'face-twitch-film-')), 'code.y4m');
  writeFileSync(file, Buffer.concat([head, picture, picture]));
  return file;
}
