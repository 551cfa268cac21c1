import { crc32, deflateSync } from 'node:zlib';

/** Each part of a colour is one of 52 steps: nobody sees it, and the file is a fifth as large. */
const step = 5;

/** A square bitmap of few colours, from the red, green, blue and alpha of each pixel. */
export function palettePng(pixels: readonly number[], size: number): Buffer {
  const palette = new Map<string, number>();
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (__, x) => {
      const at = (y * size + x) * 4;
      const key = pixels
        .slice(at, at + 4)
        .map(rounded)
        .join(' ');
      const index = palette.get(key) ?? palette.size;
      palette.set(key, index);
      return index;
    }),
  ]);
  const colours = [...palette.keys()].map((key) => key.split(' ').map(Number));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map(([, , , alpha = 255]) => alpha))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** To the nearest step. */
function rounded(part: number): number {
  return Math.min(255, Math.round(part / step) * step);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
