import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { properties } from '../../scripts/prove/properties.ts';
import type { Proof } from '../../scripts/prove/property.ts';

describe('over every interview', () => {
  const proofs: Proof[] = [];

  test.each(properties.map((prove) => [prove.name, prove] as const))('%s', (_, prove) => {
    const proof = prove();
    proofs.push(proof);
    expect(proof.broken).toBeNull();
    expect(proof.classes).toBeGreaterThan(0);
  });

  test('README shows what was checked', () => {
    const readme = readFileSync('README.md', 'utf8');
    const classes = proofs.reduce((sum, proof) => sum + proof.classes, 0);
    expect(proofs).toHaveLength(properties.length);
    expect(readme).toContain(`${proofs.length} properties over ${classes.toLocaleString('en-GB')} combinations`);
  });
});
