import { textSizes, themes } from '../screens/Display.tsx';
import type { DisplayChoice } from '../screens/Display.tsx';
import { attempt } from './keeping/attempt.ts';

/** Also read by the early script of the page, before anything is painted. */
const sizeKey = 'face-twitch size';
const themeKey = 'face-twitch theme';

/** The choice kept on this device; what the device says where nothing is kept or storage is forbidden. */
export function readDisplayChoice(): DisplayChoice {
  return {
    size: textSizes.find((size) => size === read(sizeKey)) ?? 'normal',
    theme: themes.find((theme) => theme === read(themeKey)) ?? 'auto',
  };
}

/** Applies the choice to the page, and keeps it where that is allowed. */
export function applyDisplayChoice({ size, theme }: DisplayChoice): void {
  document.documentElement.dataset.size = size;
  document.documentElement.dataset.theme = theme;
  // Where storage is forbidden the choice holds for this page.
  attempt(() => {
    localStorage.setItem(sizeKey, size);
    localStorage.setItem(themeKey, theme);
  });
}

function read(key: string): string | null {
  return attempt(() => localStorage.getItem(key)) ?? null;
}
