/** `npm run icons` draws the icons again from the mark that stands in the pages. */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../tests/support/chromium.ts';
import { palettePng } from './icons/palette-png.ts';
import { iconSvg, maskable, rounded, square, tiny } from './icons/icon-svg.ts';

const bitmaps = [
  { file: 'public/icon-192.png', size: 192, tile: rounded },
  { file: 'public/icon-512.png', size: 512, tile: rounded },
  { file: 'public/icon-maskable.png', size: 512, tile: maskable },
  { file: 'public/apple-touch-icon.png', size: 180, tile: square },
  { file: 'scripts/build/tab-icon.png', size: 32, tile: tiny },
] as const;

writeFileSync('public/icon.svg', iconSvg(rounded));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { file, size, tile } of bitmaps) {
  const pixels = await page.evaluate(drawn, { size, svg: iconSvg(tile) });
  writeFileSync(file, palettePng(pixels, size));
}
await browser.close();

/** Runs in the browser: the red, green, blue and alpha of every pixel. */
async function drawn({ size, svg }: { size: number; svg: string }): Promise<number[]> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const brush = canvas.getContext('2d');
  brush?.drawImage(image, 0, 0, size, size);
  return [...(brush?.getImageData(0, 0, size, size).data ?? [])];
}
