import { attempt } from '../keeping/attempt.ts';

/** Kept on the device, apart from any interview. The pages about conditions look here, too, before anything of this is loaded. */
export const onKey = 'face-twitch aloud';

const earKey = 'face-twitch by ear';

/** Is reading aloud turned on? Not where nothing is kept or storage is forbidden. */
export function readAloudOn(): boolean {
  return attempt(() => localStorage.getItem(onKey)) === 'true';
}

/** Keeps it where that is allowed: otherwise it holds for this page. */
export function keepAloudOn(on: boolean): void {
  attempt(() => localStorage.setItem(onKey, String(on)));
}

/** Does somebody who listens answer by ear? */
export function readEarOn(): boolean {
  return attempt(() => localStorage.getItem(earKey)) === 'true';
}

/** Keeps it where that is allowed: otherwise it holds for this page. */
export function keepEarOn(on: boolean): void {
  attempt(() => localStorage.setItem(earKey, String(on)));
}
