import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseOf } from '../../scripts/build/offline-copy.ts';
import type { Release } from '../../src/content/release.ts';
import { serveFiles } from './file-server.ts';
import type { FileServer } from './file-server.ts';

/** The built site on an origin of its own, which can be updated, spoilt, switched off and on again. */
export class Deployment {
  private readonly root = mkdtempSync(join(tmpdir(), 'face-twitch-'));
  private server: FileServer | null = null;
  private port = 0;

  /** Under each of these paths ("", "inner/") stands the site. */
  static async of(...paths: readonly string[]): Promise<Deployment> {
    const deployment = new Deployment();
    for (const path of paths) cpSync('dist', join(deployment.root, path), { recursive: true });
    await deployment.goesOnline();
    return deployment;
  }

  async goesOnline(): Promise<void> {
    this.server = await serveFiles(this.root, this.port);
    this.port = Number(new URL(this.server.origin).port);
  }

  goesOffline(): void {
    this.server?.close();
    this.server = null;
  }

  remove(): void {
    this.goesOffline();
    rmSync(this.root, { recursive: true });
  }

  at(path = ''): string {
    return `http://127.0.0.1:${this.port}/${path}`;
  }

  /** Method, address and telling headers of whatever was asked for since the server is online. */
  asked(): {
    readonly method: string;
    readonly url: string;
    readonly cookie: string | undefined;
    readonly referer: string | undefined;
  }[] {
    return (this.server?.asked ?? []).map(({ method = '', url = '', headers: { cookie, referer } }) => ({
      method,
      url,
      cookie,
      referer,
    }));
  }

  /** Changes words, as a new version does; every asset gets a new name, and the old ones are gone. */
  update(change: (text: string) => string, release: Partial<Pick<Release, 'lastSafetyFix'>> = {}, path = ''): void {
    const folder = join(this.root, path);
    this.rewrite(folder, change);
    const worker = join(folder, 'sw.js');
    const next: Release = { ...releaseOf(folder), ...release };
    writeFileSync(
      worker,
      readFileSync(worker, 'utf8').replace(/^const RELEASE=.*?\};/, () => `const RELEASE=${JSON.stringify(next)};`),
    );
  }

  /** A file that is there in another form than the worker was promised, as in the middle of an upload. */
  spoil(file: string): void {
    writeFileSync(join(this.root, file), 'half of a file');
  }

  private rewrite(folder: string, change: (text: string) => string): void {
    const assets = readdirSync(join(folder, 'assets'));
    const renamed = (text: string): string => assets.reduce((all, name) => all.replaceAll(name, newName(name)), text);
    for (const file of ['index.html', ...assets.map((name) => join('assets', name))]) {
      const path = join(folder, file);
      writeFileSync(path, change(renamed(readFileSync(path, 'utf8'))));
      renameSync(path, newName(path));
    }
  }
}

function newName(asset: string): string {
  return asset.replace(/\.js$/, 'n.js');
}
