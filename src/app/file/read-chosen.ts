import { decoded } from '../../exchange/file/decoded.ts';
import { mostBytes } from '../../exchange/file/interview-file.ts';
import { readFile } from '../../exchange/file/read-file.ts';
import type { FileRead } from '../../exchange/file/read-file.ts';

/** What is in a file that somebody chose. One that is too big is not even read. */
export async function readChosen(file: File): Promise<FileRead | { readonly kind: 'not-given' }> {
  if (file.size > mostBytes) return { kind: 'too-big' };
  try {
    return readFile(decoded(new Uint8Array(await file.arrayBuffer())));
  } catch {
    return { kind: 'not-given' };
  }
}
