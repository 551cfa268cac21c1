import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const style = readFileSync('src/screens/styles/base.css', 'utf8');

/** The colours that the rule with this selector sets, by their names. */
function coloursOf(selector: string): Tokens {
  const rule = style.slice(style.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, colour]) => [name, colour]));
}

const light = coloursOf(':root');
const dark = coloursOf(":root[data-theme='dark']");
const darkOfDevice = coloursOf(":root:not([data-theme='light'], [data-theme='dim'])");
const themes = { light, dark: { ...light, ...dark }, dim: { ...light, ...coloursOf(":root[data-theme='dim']") } };

/** The relative luminance of a colour, as WCAG has it. */
function luminance(colour: string | undefined): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => Number.parseInt(colour?.slice(at, at + 2) ?? '', 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = NaN, lighter = NaN] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const onPapers = ['paper', 'surface', 'sunken'].flatMap((paper) =>
  ['ink', 'ink-soft', 'accent', 'warn'].map((ink) => [ink, paper] as const),
);
/** What is chosen, or pointed to. */
const onAccent = ['ink', 'ink-soft', 'accent'].map((ink) => [ink, 'accent-soft'] as const);
const onLevels = ['accent', 'emergency', 'same-day', 'urgent', 'routine', 'self-care'].map(
  (level) => [`${level}-ink`, level] as const,
);

describe.each(Object.entries(themes))('in the colours "%s"', (_, theme: Tokens) => {
  test('every text stands out from what lies behind it by seven to one', () => {
    const faint = [...onPapers, ...onAccent, ...onLevels]
      .map(([ink, paper]) => ({ ink, paper, ratio: contrast(theme[ink], theme[paper]) }))
      .filter(({ ratio }) => !(ratio >= 7));
    expect(faint).toEqual([]);
  });
});

test('in the dim colours nothing is lighter than the paper', () => {
  const { dim } = themes;
  const lighter = Object.entries(dim).filter(([, colour]) => luminance(colour) > luminance(dim['paper']));
  expect(lighter).toEqual([]);
});

test('a dark device shows the same colours as a person who chooses the dark ones', () => {
  expect(darkOfDevice).toEqual(dark);
});
