import { codeLetters } from '../../content/code-letters.ts';
import { enclose, groupLength } from './envelope.ts';
import { contentToHandOver } from './hand-over.ts';
import type { ToHandOver } from './hand-over.ts';
import type { FrozenVersion } from './frozen-version.ts';
import { newestVersion } from './versions.ts';

/** The code that hands these answers over, without gaps: for a link or a picture. */
export function codeFor(toHandOver: ToHandOver, version: FrozenVersion = newestVersion): string {
  const letters = enclose(version.version, contentToHandOver(version, toHandOver));
  return letters.map((letter) => codeLetters[letter]).join('');
}

/** The code in its groups, for people. */
export function groupsOf(code: string): readonly string[] {
  return code.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
}
