import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { properties, propertiesOfLevels } from '../../scripts/prove/properties.ts';
import { combinations, proves } from './over-every-interview.ts';

proves(propertiesOfLevels, 'levels');

test('README shows what is checked in all files of the proof', () => {
  const all = (combinations.levels + combinations.laws).toLocaleString('en-GB');
  expect(readFileSync('README.md', 'utf8')).toContain(`${properties.length} properties over ${all} combinations`);
});
