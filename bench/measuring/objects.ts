import type { CDPSession } from 'playwright-core';

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
}

/** What the browser makes for itself: compiled code, which grows for a long time as it gets quicker, and its own records. */
const browsersOwn = new Set(['code', 'native', 'synthetic', 'object shape', 'hidden']);

/** The bytes of all objects, texts, lists and functions that the page's script still holds. */
export async function bytesOfObjects(devtools: CDPSession): Promise<number> {
  const { snapshot, nodes } = await takeSnapshot(devtools);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const kinds: readonly unknown[] = Array.isArray(types[0]) ? types[0] : [];
  const kindAt = fields.indexOf('type');
  const sizeAt = fields.indexOf('self_size');
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = kinds[nodes[node + kindAt] ?? -1];
    if (typeof kind === 'string' && !browsersOwn.has(kind)) sum += nodes[node + sizeAt] ?? 0;
  }
  return sum;
}

async function takeSnapshot(devtools: CDPSession): Promise<Snapshot> {
  const parts: string[] = [];
  const listen = ({ chunk }: { chunk: string }): void => void parts.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', listen);
  const taken: unknown = JSON.parse(parts.join(''));
  if (!isSnapshot(taken)) throw new Error('The browser gave no picture of the memory');
  return taken;
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'snapshot' in value && 'nodes' in value;
}
