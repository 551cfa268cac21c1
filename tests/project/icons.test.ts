import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestOf } from '../../scripts/build/manifest.ts';
import { accent, paper } from '../../scripts/build/theme-colours.tsx';
import { iconSvg, rounded } from '../../scripts/icons/icon-svg.ts';
import { words } from '../../src/content/en/interview.ts';

const style = readFileSync('src/screens/styles/base.css', 'utf8');

/** A colour of the light pages. */
const token = (name: string): string | undefined => new RegExp(`--${name}: (#\\w{6});`).exec(style)?.[1];

test('the icon is the mark that stands in the pages, in their colours', () => {
  expect(accent).toBe(token('accent'));
  expect(paper.light).toBe(token('paper'));
  expect(readFileSync('public/icon.svg', 'utf8'), 'npm run icons').toBe(iconSvg(rounded));
});

test('the bars around the installed program have the colour of its buttons', () => {
  expect(manifestOf(words)).toContain(`"theme_color":"${token('accent')}"`);
});

test.each([
  ['public/icon-192.png', 192],
  ['public/icon-512.png', 512],
  ['public/icon-maskable.png', 512],
  ['public/apple-touch-icon.png', 180],
  ['scripts/build/tab-icon.png', 32],
])('%s is a bitmap of %i pixels', (file, size) => {
  const bitmap = readFileSync(file);
  expect([bitmap.readUInt32BE(16), bitmap.readUInt32BE(20)]).toEqual([size, size]);
});
