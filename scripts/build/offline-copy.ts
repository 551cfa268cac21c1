import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { lastSafetyFix } from '../../src/content/deployment.ts';
import type { Release } from '../../src/content/release.ts';
import { scriptTargets } from './browsers.ts';
import { outputsOf } from './outputs.ts';

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64');

/** What the offline copy holds: all that a page asks for, and not what lies beside it. */
const isForPages = (file: string): boolean => /\.(html|js|svg)$/.test(file) && file !== 'sw.js';

/** The files of the built folder, under the name that they have together. */
export function releaseOf(folder: string): Release {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isForPages).toSorted();
  const files = Object.fromEntries(names.map((name) => [name, `sha256-${digest(readFileSync(join(folder, name)))}`]));
  const version = createHash('sha256')
    .update(JSON.stringify([files, lastSafetyFix]))
    .digest('hex')
    .slice(0, 12);
  return { version, lastSafetyFix, files };
}

/** The worker that keeps the offline copy of these files. */
export async function offlineWorker(release: Release): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: scriptTargets, rollupOptions: { input: 'src/app/offline/service-worker.ts' } },
  });
  const chunk = outputsOf(built).find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('The worker was not built');
  return `const RELEASE=${JSON.stringify(release)};${chunk.code}`;
}
