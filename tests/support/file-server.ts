import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';

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

export interface FileServer {
  readonly origin: string;
  /** Whatever was asked for so far, by anything in the browser. */
  readonly asked: readonly IncomingMessage[];
  /** From now on nobody answers. */
  readonly close: () => void;
}

/** Serves a folder as any web server would. `port` 0 takes a free one. */
export async function serveFiles(root: string, port = 0): Promise<FileServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const file = fileAt(root, new URL(request.url ?? '/', 'http://site').pathname);
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
      return;
    }
    response.writeHead(200, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      // As hosts do: the name of an asset changes with what is in it.
      'cache-control': file.includes('/assets/') ? 'public, max-age=31536000' : 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${address.port}`, asked, close };
}

function fileAt(root: string, pathname: string): string | null {
  const path = join(root, normalize(decodeURIComponent(pathname)));
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  return file.startsWith(root) && existsSync(file) && statSync(file).isFile() ? file : null;
}
