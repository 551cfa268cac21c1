import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roomImports, roomOrder, rooms } from '../../scripts/rooms/imports.ts';
import { roomsPicture } from '../../scripts/rooms/picture.ts';

const picture = await roomsPicture();

describe('the picture of the rooms', () => {
  test('is that of the program as it is now (else: npm run chart)', () => {
    expect(readFileSync('docs/rooms.svg', 'utf8')).toBe(picture);
  });

  test('comes out the same each time', async () => {
    expect(await roomsPicture()).toBe(picture);
  });

  test('names every room, and tells each import in words, too', () => {
    for (const room of rooms()) expect(picture).toContain(`>src/${room}</text>`);
    for (const { from, to } of roomImports())
      expect(picture).toMatch(new RegExp(`${from} imports (types )?from ${to}\\.`));
  });

  test('holds no style, script, or address of anything outside it', () => {
    expect(picture).not.toMatch(/style=|<style|<script|<image|href=|@import/);
  });
});

test('what is read from the files: every room imports, and only from those before it', () => {
  const imports = roomImports();
  expect(imports).toContainEqual({ from: 'assessment', to: 'content', typesOnly: false });
  expect(imports).toContainEqual(expect.objectContaining({ from: 'app', to: 'screens' }));
  expect(imports.filter(({ from, to }) => roomOrder.indexOf(to) >= roomOrder.indexOf(from))).toEqual([]);
});
