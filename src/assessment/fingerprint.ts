/** JSON in which the order of the keys of an object makes no difference. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = new Map<string, unknown>(Object.entries(value));
  const keys = [...parts.keys()].sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(parts.get(key))}`).join(',')}}`;
}

/** FNV-1a, 32 bits, over the UTF-8 bytes of the text. */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
