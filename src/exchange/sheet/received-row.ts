import { clipped } from './clipped.ts';
import { textsOf } from './on-paper.ts';
import type { OnPaper } from './on-paper.ts';
import { plain } from './sheet.ts';
import type { Said } from './sheet.ts';

/** How many answers that the nurse's differ from have room: all stand on the screen, and what holds the level up always here. */
const mostOtherwise = 12;

/** What came from another device: who gave it and when, what of it holds the level up, where the nurse answered otherwise, and what was written. */
export function receivedRow(told: OnPaper): readonly Said[] {
  const { report, sheet } = told;
  if (report.received === null) return [];
  const { told: from, held, otherwise, wrote } = report.received;
  const left = otherwise.parts.length - mostOtherwise;
  const differing = textsOf(told, otherwise.parts.slice(0, mostOtherwise));
  return plain([
    from.sentences.join(report.gap),
    ...textsOf(told, held.parts),
    ...differing,
    ...(left > 0 ? [sheet.moreOtherwise(left)] : []),
    ...textsOf(told, wrote.parts).flatMap((text) => clipped(text, sheet.more) ?? []),
  ]);
}
