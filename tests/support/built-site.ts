import { execFileSync } from 'node:child_process';
import { cpSync, createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Two deployments of the built site on one origin, each under its own path. */
    readonly site: string;
    readonly otherSite: string;
    /** The site in the made-up language that is long and runs from right to left. */
    readonly pseudoSite: string;
    readonly chromium: string;
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a copy of `dist` from two sub-paths, as any web server would, for as long as the journeys run. */
export default async function serveBuiltSite({ provide }: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html')) build();
  const root = mkdtempSync(join(tmpdir(), 'face-twitch-'));
  for (const name of ['one', 'two']) cpSync('dist', join(root, 'deploy', name), { recursive: true });
  build('--pseudo');
  cpSync('dist-pseudo', join(root, 'deploy', 'pseudo'), { recursive: true });
  const server = serverOf(root);
  const port = await listen(server);
  provide('site', `http://127.0.0.1:${port}/deploy/one/`);
  provide('otherSite', `http://127.0.0.1:${port}/deploy/two/`);
  provide('pseudoSite', `http://127.0.0.1:${port}/deploy/pseudo/`);
  provide('chromium', chromiumPath());
  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true });
  };
}

/** As it is built for people: the test runner's own environment would bring React's development version. */
function build(...flags: readonly string[]): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', '--silent', 'build', '--', ...flags], { stdio: 'inherit', env });
}

function serverOf(root: string): Server {
  return createServer((request, response) => {
    const file = fileAt(root, new URL(request.url ?? '/', 'http://site').pathname);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
      return;
    }
    response.writeHead(200, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      // As hosts do: the name of an asset changes with what is in it.
      'cache-control': extname(file) === '.html' ? 'no-cache' : 'public, max-age=31536000',
    });
    createReadStream(file).pipe(response);
  });
}

function fileAt(root: string, pathname: string): string | null {
  const path = join(root, normalize(decodeURIComponent(pathname)));
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  return file.startsWith(root) && existsSync(file) && statSync(file).isFile() ? file : null;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
