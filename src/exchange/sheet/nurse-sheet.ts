import { sheetParts, sheetRows } from '../../content/sheet-words.ts';
import type { SheetRowId } from '../../content/sheet-words.ts';
import { voiced } from '../../content/voiced.ts';
import { clipped } from './clipped.ts';
import { saidInRows } from './nurse-rows.ts';
import { footOf } from './on-paper.ts';
import type { OnPaper } from './on-paper.ts';
import { part, row } from './sheet.ts';
import type { Sheet, SheetLevel, SheetRow } from './sheet.ts';

/** Told one after the other in a line; what is not here has a line each. */
const inARun: readonly SheetRowId[] = [
  'signs',
  'twitch',
  'medicines',
  'health',
  'denied',
  'not-settled',
  'not-checked',
  'observed',
  'open',
  'why',
  'for',
  'against',
  'list',
  'not-ruled-out',
  'bring',
];

/** Sentences that belong together. */
const asSentences: readonly SheetRowId[] = ['talk', 'earlier'];

/** What a nurse ticks once she has said it. */
const toTick: readonly SheetRowId[] = ['advice', 'net'];

/** The sheet of a nurse: from the report, as the text to copy is, and nothing else. */
export function nurseSheet(told: OnPaper): Sheet {
  const { report, sheet } = told;
  const said = saidInRows(told);
  const rows = (id: SheetRowId): readonly SheetRow[] => row(id, sheet.rows[id], said[id], lookOf(id, report));
  return {
    title: voiced(sheet.title, report.voice),
    levels: levelsOf(told),
    parts: sheetParts.flatMap((id) => part(id, sheet.parts[id], ...sheetRows[id].map(rows))),
    foot: footOf(told),
  };
}

function lookOf(id: SheetRowId, { because }: OnPaper['report']): SheetRow['look'] {
  if (toTick.includes(id)) return 'ticks';
  // Without signs it says that there are none.
  if (asSentences.includes(id) || (id === 'signs' && because.parts.length === 0)) return 'text';
  return inARun.includes(id) ? 'run' : 'list';
}

/** Hers first; both with by when. */
function levelsOf({ report, words, sheet }: OnPaper): readonly SheetLevel[] {
  const { both, heading, plan } = report.level;
  const when = plan?.when.sentences ?? [];
  if (both === null) return [{ says: heading, when, why: null }];
  const { own, tool } = both;
  const why = clipped(own?.sentences[1], sheet.more);
  const ownWhen = own?.disposition == null ? null : words.interface.levels[own.disposition].when;
  return [
    ...(own === null || ownWhen === null
      ? []
      : [{ says: own.sentences[0] ?? '', when: [voiced(ownWhen, report.voice)], why }]),
    { says: tool.sentences.join(report.gap), when: own?.disposition === tool.disposition ? [] : when, why: null },
  ];
}
