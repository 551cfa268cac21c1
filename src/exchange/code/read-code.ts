import { codeLetters } from '../../content/code-letters.ts';
import { foreign, signsIn } from './code-signs.ts';
import { contentOf, enclose, headAt } from './envelope.ts';
import { handedOverIn } from './handed-over.ts';
import type { HandedOver } from './handed-over.ts';
import { frozenVersions, newestVersion } from './versions.ts';
import { whyNot } from './why-not.ts';
import type { WhyNot } from './why-not.ts';

export interface CodeRead {
  /** As it was written: capital letters without gaps. */
  readonly code: string;
  readonly handedOver: HandedOver;
}

export type ReadCode =
  | ({ readonly kind: 'read' } & CodeRead)
  /** More than one code is right, and they differ: whoever reads them has to say which is meant. In their order. */
  | { readonly kind: 'several'; readonly codes: readonly CodeRead[] }
  /** It is right, and a newer version of the program made it. */
  | { readonly kind: 'newer'; readonly version: number }
  | WhyNot;

/**
 * The code in a text: typed, pasted, scanned with whatever keyboard, a link or a whole mail. A code can begin at any letter;
 * its head says how long it is, and its check whether it is right. Never throws.
 */
export function readCode(text: string): ReadCode {
  const signs = signsIn(text);
  const letters = signs.map(({ letter }) => letter);
  const read = new Map<string, CodeRead>();
  let newer: number | null = null;
  for (const start of letters.keys()) {
    const head = headAt(letters, start);
    const whole = head === null ? [] : letters.slice(start, start + head.length);
    if (head === null || whole.length < head.length || whole.includes(foreign)) continue;
    const content = contentOf(whole);
    if (content === null) continue;
    if (head.version > newestVersion.version) newer = head.version;
    const handedOver = whatIsIn(head.version, content, head.length);
    const code = whole.map((letter) => codeLetters[letter]).join('');
    if (handedOver !== null) read.set(code, { code, handedOver });
  }
  // Beside a code that cannot be read yet an older one would be taken for the answers of today.
  if (newer !== null) return { kind: 'newer', version: newer };
  const [first, ...more] = read.values();
  if (first === undefined) return whyNot(signs, letters);
  return more.length === 0 ? { kind: 'read', ...first } : { kind: 'several', codes: [first, ...more] };
}

function whatIsIn(number: number, content: bigint, length: number): HandedOver | null {
  const version = frozenVersions.find((one) => one.version === number);
  if (version === undefined || enclose(number, content).length !== length) return null;
  return handedOverIn(version, content);
}
