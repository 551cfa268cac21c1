import { readFileSync } from 'node:fs';

interface NotRead {
  readonly ok: false;
  readonly problem: string;
}

export type ReadEntries = { readonly ok: true; readonly entries: readonly unknown[] } | NotRead;

/** Reads the entries of a file. `path` is where it lies, `name` is how the caller called it. */
export function readEntries(path: string, name: string): ReadEntries {
  const read = readBytes(path, name);
  return read.ok ? entriesIn(new TextDecoder().decode(read.bytes), name) : read;
}

/** What lies in a file, or why that cannot be told. */
export function readBytes(path: string, name: string): { readonly ok: true; readonly bytes: Uint8Array } | NotRead {
  try {
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return { ok: false, problem: cannotRead(name, error) };
  }
}

/** The entries in the text of a file. */
export function entriesIn(text: string, name: string): ReadEntries {
  try {
    // Editors on some systems put a byte order mark at the start.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(value)) return { ok: true, entries: value };
    const found = kindOf(value);
    return { ok: false, problem: `The file "${name}" must hold a JSON array of entries, and it holds ${found}.` };
  } catch (error) {
    return { ok: false, problem: `The file "${name}" is not JSON: ${messageOf(error)}.` };
  }
}

function cannotRead(name: string, error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `There is no file "${name}".`;
  if (code === 'EISDIR') return `"${name}" is a folder, and a file is needed.`;
  return `The file "${name}" cannot be read: ${messageOf(error)}.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
