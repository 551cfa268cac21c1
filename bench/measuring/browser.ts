import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { outputsOf } from '../../scripts/build/outputs.ts';
import { chromiumPath, quietArguments } from '../../tests/support/chromium.ts';
import type { Contestant } from '../contestants/contestant.ts';
import { serve } from '../serving/serve.ts';
import type { Surroundings } from './visit.ts';

/** Serves the contestants, starts a browser, and stops both when what is to be measured there has been. */
export async function inBrowser(
  contestants: readonly Contestant[],
  measure: (surroundings: Surroundings) => Promise<void>,
): Promise<void> {
  const server = await serve(contestants);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...quietArguments] });
  try {
    await measure({ server, browser, probe: await probeScript() });
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The script that watches each page, as one text. */
async function probeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../in-page/probe.ts', import.meta.url)),
        formats: ['iife'],
        name: 'benchProbe',
      },
    },
  });
  const [chunk] = outputsOf(built);
  if (chunk?.type !== 'chunk') throw new Error('The script for the pages was not built');
  return chunk.code;
}
