import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, themes } from '../support/colours.ts';
import type { Tokens } from '../support/colours.ts';

const pictures = readFileSync('src/screens/pictures/pictures.css', 'utf8');
const mixed = pictures.slice(pictures.indexOf('@supports')).split('\n}', 1)[0] ?? '';

type Rgb = readonly [number, number, number];

const channels = (colour: string): Rgb => {
  const full = colour.length === 4 ? colour.replaceAll(/[^#]/g, '$&$&') : colour;
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
  return [red, green, blue];
};
const hex = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** A colour of the pictures in a theme: a token, or tokens mixed as `color-mix(in srgb, ...)` does. */
function colourOf(value: string, theme: Tokens): string {
  const text = value.trim();
  if (text.startsWith('#')) return hex(channels(text));
  const token = /^var\(--(?:p-)?([\w-]+)[^)]*\)$/.exec(text)?.[1];
  if (token !== undefined) return pictureColour(token, theme);
  const parts = splitAtCommas(/^color-mix\(in srgb, (.*)\)$/s.exec(text)?.[1] ?? '');
  const [first = '', second = ''] = parts;
  const share = Number(/ (\d+)%$/.exec(first)?.[1] ?? '50') / 100;
  const [one, other] = [first.replace(/ \d+%$/, ''), second].map((part) => channels(colourOf(part, theme)));
  if (one === undefined || other === undefined) throw new Error(`Not a colour: ${value}`);
  const mix = (at: 0 | 1 | 2): number => one[at] * share + other[at] * (1 - share);
  return hex([mix(0), mix(1), mix(2)]);
}

/** At the commas that stand in no brackets. */
function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map((part) => part.trim());
}

/** By its name without "--p-": mixed for pictures, or a token of the page. */
function pictureColour(name: string, theme: Tokens): string {
  const toned = theme[`skin-${name}`];
  const own = new RegExp(`--p-${name}: (?:var\\(--skin-${name}, )?(color-mix\\([^;]*\\));`).exec(mixed)?.[1];
  if (own !== undefined) return toned ?? colourOf(own, theme);
  const shade = name === 'shade' ? 'skin-shade' : name === 'soft' ? 'ink-soft' : name;
  const token = theme[shade];
  if (token === undefined) throw new Error(`There is no colour "${name}"`);
  return token;
}

/** What is drawn, on what it is drawn: the lines of a face, what is picked and its tick, what moves, and the frames. */
const drawn = [
  ['line', 'skin'],
  ['line', 'white'],
  ['mark', 'skin'],
  ['mark', 'picked'],
  ['white', 'mark'],
  ['warn', 'warn-soft'],
  ['accent', 'calm-soft'],
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['soft', 'surface'],
  ['accent', 'surface'],
] as const;
/** A chosen answer: its frame and its box, on the row and on the page. */
const chosen = [
  ['accent', 'accent-soft'],
  ['accent', 'surface'],
  ['accent', 'paper'],
] as const;
/** The card that says how soon: its frame, and its head, beside the page. */
const cards = ['emergency', 'same-day', 'urgent', 'routine', 'self-care'].flatMap((level) => [
  [level, 'paper'] as const,
  [level, 'surface'] as const,
]);

describe.each(Object.entries(themes))('in the colours "%s"', (_, theme) => {
  test.each([
    ['every line of a picture that tells something', drawn],
    ['what is chosen', chosen],
    ['the card of each level', cards],
  ])('%s stands out by seven to one', (_what, pairs) => {
    const faint = pairs
      .map(([one, other]) => ({ one, other, ratio: contrast(pictureColour(one, theme), pictureColour(other, theme)) }))
      .filter(({ ratio }) => !(ratio >= 7));
    expect(faint).toEqual([]);
  });

  test('the ring of the focus stands out by three to one from its own edge, and that edge by seven from the page', () => {
    expect(contrast(theme['focus'], theme['focus-ink'])).toBeGreaterThanOrEqual(3);
    const behind = ['paper', 'surface'].map((paper) => contrast(theme['focus-ink'], theme[paper]));
    const ring = ['paper', 'surface'].map((paper) => contrast(theme['focus'], theme[paper]));
    // Light edge or dark ring: one of both is far from the page in every theme.
    expect(Math.min(...behind.map((edge, index) => Math.max(edge, ring[index] ?? 0)))).toBeGreaterThanOrEqual(7);
  });
});

/** What a tone of skin says of the colours of its pictures, by their names. */
function ofTone(tone: string): Tokens {
  const rule = pictures.slice(pictures.indexOf(`.${tone} {`)).split('}', 1)[0] ?? '';
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, colour]) => [name, colour]));
}

/** The faintest of these on the skin of this tone, over all themes. */
function faintest(tone: string, ...lines: readonly ('line' | 'mark' | 'strand')[]): number {
  const toned = Object.values(themes).map((theme) => ({ ...theme, ...ofTone(tone) }));
  return Math.min(
    ...toned.flatMap((theme) => lines.map((line) => contrast(pictureColour(line, theme), theme['skin']))),
  );
}

describe('on a face whose skin is not that of the page', () => {
  test('the lines and what moves stand out by seven to one on the lighter of both tones', () => {
    expect(faintest('is-brown', 'line', 'mark')).toBeGreaterThanOrEqual(7);
  });

  test('on the darker one they do so nearly as far as black, which does not reach seven there', () => {
    const black = contrast('#000000', ofTone('is-dark')['skin']);
    expect(black).toBeLessThan(7);
    expect(faintest('is-dark', 'line', 'mark')).toBeGreaterThanOrEqual(black - 0.25);
  });

  test.each(['is-brown', 'is-dark'])('the brows, which lift or sink, stand out by three to one with "%s"', (tone) => {
    expect(faintest(tone, 'strand')).toBeGreaterThanOrEqual(3);
  });

  test.each(['is-brown', 'is-dark'])('the parts that all faces share have the lines of "%s", too', (tone) => {
    // They are pictures of their own, in which whatever begins with "p-" is set anew.
    expect(Object.keys(ofTone(tone)).filter((name) => name.startsWith('p-'))).toEqual([]);
  });
});
