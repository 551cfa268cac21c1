import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The rooms of the program in the order in which they may import: each only from those before it. */
export const roomOrder = ['content', 'assessment', 'machine', 'report', 'exchange', 'screens', 'app'] as const;
export type Room = (typeof roomOrder)[number];

/** One room imports from another. */
export interface RoomImport {
  readonly from: Room;
  readonly to: Room;
  /** Nothing but types: gone in the built program. */
  readonly typesOnly: boolean;
}

const sources = resolve(import.meta.dirname, '../../src');
const isRoom = (name: string | undefined): name is Room => roomOrder.some((room) => room === name);

/** The rooms that are there. A folder without a place in the order is a mistake. */
export function rooms(): Room[] {
  const folders = readdirSync(sources, { withFileTypes: true }).filter((one) => one.isDirectory());
  const unknown = folders.filter(({ name }) => !isRoom(name)).map(({ name }) => name);
  if (unknown.length > 0) throw new Error(`src/${unknown.join(', src/')} has no place among the rooms`);
  return roomOrder.filter((room) => folders.some(({ name }) => name === room));
}

/** Which rooms really import from which, read from every file. */
export function roomImports(): RoomImport[] {
  return rooms().flatMap((from) => {
    const all = readdirSync(join(sources, from), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => importsIn(join(sources, from, name)));
    return roomOrder
      .filter((to) => to !== from && all.some((one) => one.to === to))
      .map((to) => ({ from, to, typesOnly: all.every((one) => one.to !== to || one.typesOnly) }));
  });
}

function importsIn(file: string): { readonly to: Room; readonly typesOnly: boolean }[] {
  const code = readFileSync(file, 'utf8');
  const written = code.matchAll(/^(?<what>import|export)(?<type> type)?\b[^;]*?from '(?<path>\.[^']+)'/gm);
  const onDemand = code.matchAll(/\bimport\('(?<path>\.[^']+)'\)/g);
  return [...written, ...onDemand].flatMap(({ groups }) => {
    const [to] = relative(sources, resolve(file, '..', groups?.path ?? '')).split(/[\\/]/);
    return isRoom(to) ? [{ to, typesOnly: groups?.type !== undefined }] : [];
  });
}
