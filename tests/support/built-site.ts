import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromiumPath, installedShell } from './chromium.ts';
import { serveFiles } from './file-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Two deployments of the built site on one origin, each under its own path. */
    readonly site: string;
    readonly otherSite: string;
    /** Where both of them are served from, and the folder that they lie in. */
    readonly deployments: { readonly origin: string; readonly folder: string };
    readonly chromium: string;
    /** Chromium without a window where this machine has it, else Chromium itself. */
    readonly headless: string;
  }
}

/** Serves a copy of `dist` from two sub-paths, as any web server would, for as long as the journeys run. */
export default async function serveBuiltSite({ provide }: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html')) build();
  const newer = newerThan('dist/index.html', ['src', 'scripts/build', 'index.html', 'public', 'vite.config.ts']);
  if (newer.length > 0) throw new Error(`dist is older than ${newer.join(', ')}: npm run build`);
  const root = mkdtempSync(join(tmpdir(), 'face-twitch-'));
  for (const name of ['one', 'two']) cpSync('dist', join(root, 'deploy', name), { recursive: true });
  const { origin, close } = await serveFiles(root);
  provide('site', `${origin}/deploy/one/`);
  provide('otherSite', `${origin}/deploy/two/`);
  provide('deployments', { origin: `${origin}/deploy/`, folder: join(root, 'deploy') });
  const chromium = chromiumPath();
  provide('chromium', chromium);
  provide('headless', installedShell() ?? chromium);
  return () => {
    close();
    rmSync(root, { recursive: true });
  };
}

/** As it is built for people: the test runner's own environment would bring React's development version. */
export function build(...flags: readonly string[]): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', '--silent', 'build', '--', ...flags], { stdio: 'inherit', env });
}

/** The files, and those in the folders, that were written after this one. */
function newerThan(file: string, paths: readonly string[]): string[] {
  const built = statSync(file).mtimeMs;
  const files = paths
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      statSync(path).isFile()
        ? [path]
        : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
    );
  return files.filter((path) => statSync(path).isFile() && statSync(path).mtimeMs > built);
}
