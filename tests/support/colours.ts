import { readFileSync } from 'node:fs';

/** The colours of a theme, by their names in `base.css`. */
export type Tokens = Readonly<Record<string, string>>;

const style = readFileSync('src/screens/styles/base.css', 'utf8');

/** The colours that the rule with this selector sets, by their names. */
function coloursOf(selector: string): Tokens {
  const rule = style.slice(style.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, colour]) => [name, colour]));
}

const light = coloursOf(':root');
export const dark = coloursOf(":root[data-theme='dark']");
export const darkOfDevice = coloursOf(":root:not([data-theme='light'], [data-theme='dim'])");
export const themes = {
  light,
  dark: { ...light, ...dark },
  dim: { ...light, ...coloursOf(":root[data-theme='dim']") },
};

/** The relative luminance of a colour, as WCAG has it. */
export function luminance(colour: string | undefined): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => Number.parseInt(colour?.slice(at, at + 2) ?? '', 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far one colour stands out from another, as WCAG has it. */
export function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = NaN, lighter = NaN] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
