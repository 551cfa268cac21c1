import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence file. */
  readonly text: string;
}

/** The build puts small helpers of these two into the program: the loader of later parts, and the wrapper of old modules. */
const addedByTheBuild: readonly string[] = ['vite', 'rolldown'];

/** Here the licences of what the tool itself is built from begin. None of that comes into the program. */
const ownLicenceEnds = /^# Licenses of bundled dependencies$|^end of terms and conditions$/m;

/** Every package whose code comes into the built program, by name. */
export function bundledPackages(root: string): BundledPackage[] {
  return lockedPackages(root)
    .filter(({ path, entry }) => isAtRunTime(entry) || addedByTheBuild.includes(nameOf(path)))
    .map(({ path, entry }) => ({
      name: nameOf(path),
      version: textIn(entry, 'version', path),
      licence: textIn(entry, 'license', path),
      text: licenceText(join(root, path)),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

type Fields = Readonly<Record<string, unknown>>;

function lockedPackages(root: string): { readonly path: string; readonly entry: Fields }[] {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (!isRecord(lock) || !isRecord(lock.packages)) throw new Error('package-lock.json lists no packages');
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    path !== '' && isRecord(entry) ? [{ path, entry }] : [],
  );
}

/** `devOptional` are types and the like: wanted by a tool, and by a package that runs without them. */
function isAtRunTime({ dev, devOptional }: Fields): boolean {
  return dev !== true && devOptional !== true;
}

function nameOf(path: string): string {
  return path.split('node_modules/').at(-1) ?? path;
}

function textIn(entry: Fields, field: string, path: string): string {
  const value = entry[field];
  if (typeof value !== 'string') throw new Error(`package-lock.json gives no ${field} for ${path}`);
  return value;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder)
    .toSorted()
    .find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`There is no licence file in ${folder}`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n');
  return (text.split(ownLicenceEnds)[0] ?? text).trim();
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
