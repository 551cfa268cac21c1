import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { outputsOf } from '../../scripts/build/outputs.ts';
import { chromiumPath, quietArguments } from '../../tests/support/chromium.ts';

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...quietArguments] });
}

/** The script that watches each page, as one text. */
export async function probeScript(): Promise<string> {
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
