import { describe, expect, test } from 'vitest';
import { contrast, dark, darkOfDevice, luminance, themes } from '../support/colours.ts';
import type { Tokens } from '../support/colours.ts';

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
