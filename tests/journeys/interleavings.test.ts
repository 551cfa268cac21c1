import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { build } from 'vite';
import type { Interleaving } from '../support/interleavings/run.ts';
import { serveFiles } from '../support/file-server.ts';
import { test } from '../support/journey.ts';

const seeds = 300;

/** The session of the program, without its pages, as a script for a page of nothing else. */
async function harness(folder: string): Promise<void> {
  for (const name of ['tab', 'run']) {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: `tests/support/interleavings/${name}.ts`, formats: ['es'], fileName: () => `${name}.js` },
      },
    });
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><body><script type="module" src="./${name}.js"></script>`,
    );
  }
}

test(
  `${seeds} interleavings of what two tabs do, by clocks that differ: nothing is mixed, no sign of danger and nothing acknowledged is lost`,
  { timeout: 600_000 },
  async ({ livingBrowser }) => {
    const folder = mkdtempSync(join(tmpdir(), 'face-twitch-'));
    await harness(folder);
    const { origin, close } = await serveFiles(folder);
    const page = await (await livingBrowser()).newPage();
    try {
      await page.goto(`${origin}/run.html`);
      await page.waitForFunction(() => Reflect.has(window, 'runInterleaving'));
      const deeds = new Set<string>();
      for (let seed = 1; seed <= seeds; seed += 1) {
        const run = await page.evaluate(
          async (number): Promise<Interleaving> => Reflect.get(window, 'runInterleaving')(number),
          seed,
        );
        expect(run.faults, `seed ${seed}: ${run.deeds.join(', ')}`).toEqual([]);
        for (const deed of run.deeds) deeds.add(deed.slice(2));
      }
      const wanted = [
        'answer',
        'back',
        'begin',
        'clear all',
        'clear this',
        'danger',
        'keep nothing',
        'reload',
        'take back',
      ];
      expect([...deeds]).toEqual(expect.arrayContaining(wanted));
    } finally {
      await page.close();
      close();
      rmSync(folder, { recursive: true });
    }
  },
);
