import { expect, test } from 'vitest';
import { plain } from '../../bench/contestants/plain.ts';
import { checkPlainPage } from '../../bench/prepare.ts';

test('the plain page that the bench compares us with says what the start page says', async () => {
  await expect(checkPlainPage(plain)).resolves.toBeUndefined();
});
