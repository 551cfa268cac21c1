import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Contestant, SiteFiles } from '../contestants/contestant.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};
/** What is small already stays as it is. */
const asTheyAre = new Set(['.png']);

interface Served {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Server {
  addressOf(contestant: Contestant): string;
  stop(): void;
}

/** Serves every contestant in the same way: compressed beforehand as far as brotli goes, and with the same headers. */
export async function serve(contestants: readonly Contestant[]): Promise<Server> {
  const served = new Map<string, Served>();
  for (const contestant of contestants) {
    for (const [path, file] of compressed(contestant.id, await contestant.files())) served.set(path, file);
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const file = served.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, file.headers).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    addressOf: ({ id }) => `http://127.0.0.1:${address.port}/${id}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function compressed(folder: string, files: SiteFiles): readonly (readonly [string, Served])[] {
  return [...files].map(([path, file]) => {
    const kind = extname(path);
    const asItIs = asTheyAre.has(kind);
    const headers = {
      'content-type': contentTypes[kind] ?? 'application/octet-stream',
      // As hosts do: the name of an asset changes with what is in it.
      'cache-control': kind === '.html' ? 'no-cache' : 'public, max-age=31536000',
      'x-content-type-options': 'nosniff',
      ...(!asItIs && { 'content-encoding': 'br' }),
    };
    const body = asItIs ? file : brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    return [`/${folder}/${path}`, { body, headers: { ...headers, 'content-length': String(body.length) } }];
  });
}
