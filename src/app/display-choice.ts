import { textSizes, themes } from '../screens/Display.tsx';
import type { DisplayChoice } from '../screens/Display.tsx';
import { attempt } from './keeping/attempt.ts';

/** Also read by the early script of the page, before anything is painted. */
const sizeKey = 'face-twitch size';
const themeKey = 'face-twitch theme';
const numbersKey = 'face-twitch numbers';

/** The choice kept on this device; what the device says where nothing is kept or storage is forbidden. */
export function readDisplayChoice(): DisplayChoice {
  return {
    size: textSizes.find((size) => size === read(sizeKey)) ?? 'normal',
    theme: themes.find((theme) => theme === read(themeKey)) ?? 'auto',
    numbers: read(numbersKey) === 'true',
  };
}

/** Applies what is chosen anew to the page, and keeps it where that is allowed. */
export function applyDisplayChoice({ size, theme, numbers }: Partial<DisplayChoice>): void {
  const { dataset } = document.documentElement;
  if (size !== undefined) {
    dataset.size = size;
    keep(sizeKey, size);
  }
  if (theme !== undefined) {
    dataset.theme = theme;
    keep(themeKey, theme);
  }
  if (numbers !== undefined) {
    showNumbers(numbers);
    keep(numbersKey, String(numbers));
  }
}

/** Where storage is forbidden the choice holds for this page. */
function keep(key: string, value: string): void {
  attempt(() => localStorage.setItem(key, value));
}

/** Answers are numbered by the style alone. The early script has no room for it, so the program does it as it begins. */
export function showNumbers(numbers: boolean): void {
  document.documentElement.dataset.numbers = String(numbers);
}

function read(key: string): string | null {
  return attempt(() => localStorage.getItem(key)) ?? null;
}
