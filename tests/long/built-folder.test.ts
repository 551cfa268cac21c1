import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releaseOf } from '../../scripts/build/offline-copy.ts';
import { sbomOf } from '../../scripts/build/sbom.ts';

/** Every file of a folder with the digest of what is in it. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function buildInto(folder: string): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', '--silent', 'build', '--', '--out', folder], { stdio: 'inherit', env });
}

test('two builds of the same sources are the same to the last byte: this one, and the one that the journeys are tried in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'face-twitch-build-'));
  try {
    buildInto(folder);
    expect(Object.keys(digests(folder)).length).toBeGreaterThan(30);
    expect(digests('dist'), 'dist is older than the sources: npm run build').toEqual(digests(folder));
    // The build runs in an environment of its own: what is shipped is looked at, too.
    expect(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).toBe(sbomOf('.'));
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain(`"version":"${releaseOf(folder).version}"`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
