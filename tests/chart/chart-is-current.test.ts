import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { chartDocuments } from '../../scripts/chart/documents.ts';

const project = new URL('../../', import.meta.url);

describe('the drawn chart', { timeout: 60_000 }, () => {
  it('is that of the program as it runs now', async () => {
    for (const [path, text] of await chartDocuments()) {
      const kept = await readFile(new URL(path, project), 'utf8').catch(() => '');
      expect(kept === text, `${path} shows an older chart: run "npm run chart"`).toBe(true);
    }
  });

  it('comes out the same each time', async () => {
    expect(await chartDocuments()).toEqual(await chartDocuments());
  });
});
