import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { WebKitPrograms } from './webkit-driver.ts';

/** Where this machine has the first of these programs, or null. A path that the person gives goes first. */
export function installed(given: string | undefined, ...names: readonly string[]): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const candidates = [
    ...(given === undefined ? [] : [given]),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** What drives WebKitGTK, the browser that it drives, and the display that this needs; null where one is missing. */
export function installedWebKit(): WebKitPrograms | null {
  const driver = installed(undefined, 'WebKitWebDriver');
  const browser = miniBrowser();
  const display = installed(undefined, 'Xvfb');
  return driver === null || browser === null || display === null ? null : { driver, browser, display };
}

/** It lies in no folder of the PATH, but beside WebKit's other programs. */
function miniBrowser(): string | null {
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64', ...foldersIn('/usr/lib')];
  return (
    folders.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser')).find((path) => existsSync(path)) ?? null
  );
}

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
