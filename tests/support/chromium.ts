import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installed } from './engines/installed.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Without a sandbox, as root needs it, and without calls of its own to the outside. */
export const quietArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine. Where there is none it is installed first. */
export function chromiumPath(): string {
  return installedChromium() ?? installedFromDebian() ?? installedByPlaywright();
}

/**
 * The same engine without the window around it, which takes the browser's own process half its time; null where this machine
 * has none. Debian builds both from one source.
 */
export function installedShell(): string | null {
  // Whoever names a Chromium wants that one.
  return process.env.CHROMIUM === undefined ? installed(undefined, 'chromium-headless-shell') : null;
}

/** The Chromium of this machine, or null where it has none. */
export function installedChromium(): string | null {
  const downloaded = chromium.executablePath();
  return installed(process.env.CHROMIUM, ...names) ?? (existsSync(downloaded) ? downloaded : null);
}

function installedFromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  try {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options);
  } catch {
    // Not Debian's archive, or not in reach: the last way is left.
  }
  return installedChromium();
}

/** The last way, since it needs a host of its own. */
function installedByPlaywright(): string {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  execFileSync(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], { stdio: 'inherit' });
  return chromium.executablePath();
}
