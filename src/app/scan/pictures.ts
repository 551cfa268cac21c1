/** Looks for a code in what a camera shows. Null: there is none in this picture. */
export type Look = (video: HTMLVideoElement) => Promise<string | null>;

interface BrowsersDetector {
  detect(picture: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}

/** The browser's own reader where it has one, else a script, which is fetched then. */
export async function lookForCodes(): Promise<Look> {
  const own = await browsersDetector();
  if (own !== null) return async (video) => (await own.detect(video))[0]?.rawValue ?? null;
  return scriptLook();
}

/** Few browsers have it, and some only by name. */
async function browsersDetector(): Promise<BrowsersDetector | null> {
  const known: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  if (typeof known !== 'function') return null;
  try {
    const formats: unknown = await Reflect.get(known, 'getSupportedFormats')?.call(known);
    if (!Array.isArray(formats) || !formats.includes('qr_code')) return null;
    const made: unknown = Reflect.construct(known, [{ formats: ['qr_code'] }]);
    return isDetector(made) ? made : null;
  } catch {
    return null;
  }
}

function isDetector(value: unknown): value is BrowsersDetector {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'detect') === 'function';
}

/** Pictures are made no wider: a code that fills a third of it is read, and a slow phone keeps up. */
const widest = 960;

async function scriptLook(): Promise<Look> {
  const { binarize, Decoder, Detector } = await import('@nuintun/qrcode');
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, widest / video.videoWidth);
    const width = Math.round(video.videoWidth * scale);
    const height = Math.round(video.videoHeight * scale);
    if (paper === null || !(width > 0 && height > 0)) return null;
    // One picture at a time, over the one before: none is kept.
    Object.assign(canvas, { width, height });
    paper.drawImage(video, 0, 0, width, height);
    const grey = greyOf(paper.getImageData(0, 0, width, height).data);
    const found = new Detector().detect(binarize(grey, width, height));
    for (let next = found.next(); next.done !== true; next = found.next(false)) {
      try {
        return new Decoder().decode(next.value.matrix).content;
      } catch {
        // Something with three corners that was no code.
      }
    }
    return null;
  };
}

function greyOf(colours: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(colours.length / 4);
  for (let point = 0; point < grey.length; point += 1) {
    const at = point * 4;
    grey[point] = ((colours[at] ?? 0) * 299 + (colours[at + 1] ?? 0) * 587 + (colours[at + 2] ?? 0) * 114) / 1000;
  }
  return grey;
}
