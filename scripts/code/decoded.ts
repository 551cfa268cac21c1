import type { HandedOver } from '../../src/exchange/code/handed-over.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import type { ReadCode } from '../../src/exchange/code/read-code.ts';
import { groupsOf } from '../../src/exchange/code/write-code.ts';

type Said = Pick<HandedOver, 'answers' | 'at' | 'respondent' | 'language' | 'takenBack'>;

/** What the code in the text says, or in one line why it says nothing and what to do. */
export function summaryOfCode(
  text: string,
): { readonly ok: true; readonly said: Said } | { readonly ok: false; readonly problem: string } {
  const read = readCode(text);
  if (read.kind !== 'read') return { ok: false, problem: problemWith(read) };
  const { answers, at, respondent, language, takenBack } = read.handedOver;
  return { ok: true, said: { answers, at, respondent, language, takenBack } };
}

function problemWith(read: Exclude<ReadCode, { kind: 'read' }>): string {
  switch (read.kind) {
    case 'unreadable':
      return 'unreadable: there is no code in this text. A code has groups of four letters: give the whole of it.';
    case 'wrong':
      return 'wrong: a letter or more of this code is not right. Compare it letter by letter, or ask for it again.';
    case 'cut-off':
      return `cut off: ${read.letters} of the ${read.of} letters of this code are there. Give the rest, too.`;
    case 'newer':
      return `newer: this code is of version ${read.version}, which this program does not know yet. Take the newest program.`;
    case 'several': {
      const codes = read.codes.map(({ code }) => groupsOf(code).join(' '));
      return `several: there are ${codes.length} codes in this text, and they differ. Give one of them: ${codes.join('; ')}.`;
    }
  }
}
