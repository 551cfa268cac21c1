import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { summary } from '../../src/content/en/summary.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import type { Paper } from '../support/engines/engine.ts';
import { engines } from '../support/engines/journey.ts';
import type { Visitor } from '../support/engines/visitor.ts';
import { journalTo } from '../support/journal-to.ts';
import { fullJournal, fullReceived, longestAnswers, longestReceived } from '../support/longest-interview.ts';
import { pagesIn } from '../support/pdf-pages.ts';

const papers: Readonly<Record<'a4' | 'letter', Paper>> = {
  a4: { width: '210mm', height: '297mm' },
  letter: { width: '8.5in', height: '11in' },
};
const { open } = summary.frame.sheet;

async function pagesOf({ tab }: Visitor, size: keyof typeof papers): Promise<number> {
  await tab.press(`//*[@id="paper-${size}"]`);
  const pdf = Buffer.from((await tab.print?.(papers[size])) ?? []).toString('latin1');
  return pagesIn(unpacked(pdf));
}

/** Firefox packs what says where the pages are. */
function unpacked(pdf: string): string {
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  return streams
    .map(([, packed = '']) => {
      try {
        return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
      } catch {
        // A picture or a typeface, packed otherwise.
        return '';
      }
    })
    .join('\n');
}

async function opensTheSheetOf(nurse: Visitor, journal: Journal): Promise<void> {
  await nurse.opens();
  await nurse.hasKept('summary', journal);
  await nurse.presses(Object(open).nurse);
  await nurse.isAt('sheet');
}

const now = Date.now();
const patient = { ...usualSpasm, ...observedNothing };
const interviews: Readonly<Record<string, readonly [most: number, journal: Journal]>> = {
  'a usual interview': [1, journalTo('summary', patient, now)],
  'the longest interview that can be': [2, fullJournal(longestAnswers, now)],
  'the longest one, and a patient’s file with other answers to all of it': [4, fullReceived(longestReceived, now)],
};

for (const [kind, test] of engines.filter(([name]) => name === 'Firefox'))
  test.for(Object.entries(interviews))(
    `in ${kind} the sheet of %s has as many pages as in Chromium`,
    async ([, [most, journal]], { visitor: nurse }) => {
      await opensTheSheetOf(nurse, journal);
      for (const size of ['a4', 'letter'] as const) {
        const pages = await pagesOf(nurse, size);
        expect(pages, size).toBeGreaterThan(0);
        expect(pages, size).toBeLessThanOrEqual(most);
      }
    },
  );
