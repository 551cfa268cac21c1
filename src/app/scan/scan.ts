import { lookForCodes } from './pictures.ts';
import type { Look } from './pictures.ts';

// A document of its own: its words stand in it, and this shows the one that holds now.

/** Milliseconds between two looks. */
const pause = 120;

const page = document.querySelector<HTMLElement>('[data-code]');
const video = document.querySelector('video');
const button = document.querySelector('button');
/** How the last part of a link with a code begins: the page says it. */
const codeLike = new RegExp(page?.dataset.code ?? '$^', 'i');

let camera: MediaStream | null = null;

function say(id: string): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-says]')) one.hidden = one.dataset.says !== id;
}

function putOut(): void {
  for (const track of camera?.getTracks() ?? []) track.stop();
  camera = null;
  if (video === null || button === null) return;
  video.srcObject = null;
  video.hidden = true;
  button.hidden = false;
}

/** Which sentence says why there is no camera. */
function whyNot(error: unknown): 'refused' | 'none' {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'none';
}

async function begin(shown: HTMLVideoElement, pressed: HTMLButtonElement): Promise<void> {
  pressed.hidden = true;
  let look: Look;
  try {
    look = await lookForCodes();
  } catch {
    pressed.hidden = false;
    return say('notLoaded');
  }
  let film: MediaStream;
  try {
    film = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment' } });
    camera = film;
  } catch (error) {
    putOut();
    return say(whyNot(error));
  }
  // Whoever left meanwhile is not filmed.
  if (document.hidden) return stop();
  shown.srcObject = film;
  shown.hidden = false;
  await shown.play().catch(() => undefined);
  say('looking');
  await lookOn(look, shown, film);
}

/** Until a code of this site is seen, or the camera is off. */
async function lookOn(look: Look, shown: HTMLVideoElement, film: MediaStream): Promise<void> {
  while (film.active) {
    const text = await look(shown).catch(() => null);
    if (!film.active) return;
    if (text !== null) {
      const part = text.slice(text.indexOf('#'));
      if (codeLike.test(part)) return handBack(part);
      say('other');
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

/** To the page that reads a code, as by its link: there it leaves the address and the history before all else. */
function handBack(part: string): void {
  putOut();
  location.replace(`./${part}`);
}

function stop(): void {
  putOut();
  say('stopped');
}

if (video !== null && button !== null) {
  button.addEventListener('click', () => void begin(video, button));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && camera !== null) stop();
  });
  addEventListener('pagehide', putOut);
  button.hidden = false;
}
