import { describe, expect, test } from 'vitest';
import type { Proof } from '../../scripts/prove/property.ts';

/** How many combinations the properties of each file take: README tells the sum. */
export const combinations = { levels: 360_316, laws: 387_671 };

/** Proves each of these, in a file of its own, so that two cores share the work. */
export function proves(properties: readonly (() => Proof)[], of: keyof typeof combinations): void {
  describe('over every interview', () => {
    let classes = 0;

    test.each(properties.map((prove) => [prove.name, prove] as const))('%s', (_, prove) => {
      const proof = prove();
      classes += proof.classes;
      expect(proof.broken).toBeNull();
      expect(proof.classes).toBeGreaterThan(0);
    });

    test('as many combinations were checked as README counts for these', () => {
      expect(classes).toBe(combinations[of]);
    });
  });
}
