import { binarize, Decoder, Detector } from '@nuintun/qrcode';
import type { Locator, Page } from 'playwright-core';

/** What a camera reads there on the screen; null: nothing. */
export async function scanned(page: Page, there: Locator): Promise<string | null> {
  return read(await greyOf(page, (await there.screenshot()).toString('base64')));
}

/** The same of a print that has suffered: turned by 3 degrees, blurred, with specks, and packed as a poor JPEG. */
export async function scannedWorn(page: Page, there: Locator): Promise<string | null> {
  return read(await greyOf(page, await wornOut(page, (await there.screenshot()).toString('base64'))));
}

function read({ width, height, grey }: Awaited<ReturnType<typeof greyOf>>): string | null {
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
    image.src = data.startsWith('data:') ? data : `data:image/png;base64,${data}`;
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

/** The picture as a JPEG of a bad print. */
async function wornOut(page: Page, picture: string): Promise<string> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width: width + 60, height: height + 60 });
    const paper = canvas.getContext('2d');
    if (paper === null) throw new Error('No canvas');
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.filter = 'blur(1px) contrast(0.8)';
    paper.translate(canvas.width / 2, canvas.height / 2);
    paper.rotate((3 * Math.PI) / 180);
    paper.drawImage(image, -width / 2, -height / 2);
    const points = paper.getImageData(0, 0, canvas.width, canvas.height);
    let dice = 7;
    points.data.forEach((light, at) => {
      // The same specks every time.
      dice = (dice * 1103515245 + 12345) % 2147483648;
      if (at % 4 !== 3) points.data[at] = light + (dice / 2147483648 - 0.5) * 80;
    });
    paper.putImageData(points, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.6);
  }, picture);
}
