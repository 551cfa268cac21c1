import { codeLetters } from '../../content/code-letters.ts';

/**
 * A link that carries a code: the address of a page, "#", and the code. Nothing else stands between: the key of "=" is a dead
 * one on ten of twenty European keyboards, and would take the first letter with it when a hand scanner types the link.
 */
export function linkWith(code: string, page: string): string {
  return `${page}#${code}`;
}

/** How the last part of such a link begins, as a regular expression that minds no case; also with the name that others put there. */
export const beginsLikeCode = `^#(code=|[${codeLetters.join('')}]{16})`;
