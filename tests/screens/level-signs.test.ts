import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dispositions } from '../../src/content/dispositions.ts';
import { words } from '../../src/content/en/interview.ts';

const style = (name: string): string => readFileSync(`src/screens/styles/${name}.css`, 'utf8');

test('each level differs by its name and by a shape, where no colour is seen; the shape is not read out', () => {
  const shapes = dispositions.map(
    (level) =>
      new RegExp(`\\.care-${level} \\.care-level::before \\{\\s*content: '(.) ' / '';`).exec(style('interview'))?.[1],
  );
  expect(shapes).not.toContain(undefined);
  expect(new Set(shapes).size).toBe(dispositions.length);
  expect(new Set(dispositions.map((level) => words.interface.levels[level].level)).size).toBe(dispositions.length);
});

test('on paper the letters are of 12 points at least', () => {
  const paper = style('base').slice(style('base').indexOf('@media print'));
  expect(/font-size: (\d+)pt/.exec(paper)?.[1]).toBe('12');
});
