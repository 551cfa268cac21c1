import { binarize, Decoder, Detector } from '@nuintun/qrcode';
import type { Locator, Page } from 'playwright-core';

/** What a camera reads there on the screen; null: nothing. */
export async function scanned(page: Page, there: Locator): Promise<string | null> {
  const { width, height, grey } = await greyOf(page, (await there.screenshot()).toString('base64'));
  const luminances = new Uint8Array(Buffer.from(grey, 'base64'));
  const found = new Detector().detect(binarize(luminances, width, height));
  for (let next = found.next(); next.done !== true; next = found.next(false)) {
    try {
      return new Decoder().decode(next.value.matrix).content;
    } catch {
      // Something with three corners that was no code.
    }
  }
  return null;
}

/** How light each point of a picture is. The browser reads the picture, so that no test needs a library for it. */
async function greyOf(page: Page, picture: string): Promise<{ width: number; height: number; grey: string }> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const paper = canvas.getContext('2d');
    paper?.drawImage(image, 0, 0);
    const colours = paper?.getImageData(0, 0, width, height).data ?? [];
    const greys = Array.from({ length: width * height }, (_, point) =>
      Math.round([0, 1, 2].reduce((sum, part) => sum + (colours[4 * point + part] ?? 0), 0) / 3),
    );
    return { width, height, grey: btoa(greys.map((grey) => String.fromCharCode(grey)).join('')) };
  }, picture);
}
