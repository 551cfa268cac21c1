import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import { serveFiles } from '../file-server.ts';
import type { Interleaving } from './run.ts';

const wanted = ['answer', 'back', 'begin', 'clear all', 'clear this', 'danger', 'keep nothing', 'reload', 'take back'];

/** The session of the program, without its pages, as a script for a page of nothing else. */
async function harness(folder: string): Promise<void> {
  for (const name of ['tab', 'run']) {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        // The browser keeps what lies here, and a reload fetches nothing.
        outDir: join(folder, 'assets'),
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: `tests/support/interleavings/${name}.ts`, formats: ['es'], fileName: () => `${name}.js` },
      },
    });
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="./assets/${name}.js"></script>`,
    );
  }
}

/** Runs the interleavings of these seeds over the real storage of a browser, and expects that nothing is wrong with any. */
export async function expectInterleavings(browser: Browser, seeds: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'face-twitch-'));
  await harness(folder);
  const { origin, close } = await serveFiles(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/run.html`);
    await page.waitForFunction(() => Reflect.has(window, 'runInterleaving'));
    const deeds = new Set<string>();
    for (const seed of seeds) {
      const run = await page.evaluate(
        async (number): Promise<Interleaving> => Reflect.get(window, 'runInterleaving')(number),
        seed,
      );
      expect(run.faults, `seed ${seed}: ${run.deeds.join(', ')}`).toEqual([]);
      for (const deed of run.deeds) deeds.add(deed.slice(2));
    }
    expect([...deeds]).toEqual(expect.arrayContaining(wanted));
  } finally {
    await context.close();
    close();
    rmSync(folder, { recursive: true });
  }
}
