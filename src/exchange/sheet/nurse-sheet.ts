import { sheetParts, sheetRows } from '../../content/sheet-words.ts';
import type { SheetRowId } from '../../content/sheet-words.ts';
import { voiced } from '../../content/voiced.ts';
import type { AnswerLine } from '../../report/said.ts';
import { answersTold, inAList } from '../copy/answers-told.ts';
import { linesOf } from '../copy/lines.ts';
import type { CopyLineId } from '../../content/copy-text-words.ts';
import { clipped, quoted } from './clipped.ts';
import { footOf, textsOf } from './on-paper.ts';
import type { OnPaper } from './on-paper.ts';
import { part, plain, row } from './sheet.ts';
import type { Said, Sheet, SheetLevel, SheetRow } from './sheet.ts';

/** What the person takes, and what she was injected with. */
const medicines: readonly AnswerLine['question'][] = ['medicines', 'last-injection', 'injection-effects'];

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
  const said = { ...fromTheText(told), ...inNames(told), ...canBe(told), ...typed(told), ...next(told) };
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

/** Rows that the text to copy has, too: the very same. */
const sameAsTheText = [
  'signs',
  'taken-back',
  'denied',
  'not-settled',
  'not-checked',
  'open',
  'set-aside',
  'why',
  'for',
  'against',
  'not-ruled-out',
  'earlier',
  'bring',
] as const satisfies readonly (SheetRowId & CopyLineId)[];

function fromTheText(told: OnPaper): { readonly [R in (typeof sameAsTheText)[number]]: readonly Said[] } {
  const lines = linesOf(told);
  const full = (wanted: CopyLineId): readonly Said[] => plain(lines.find(({ id }) => id === wanted)?.full ?? []);
  return {
    signs: full('signs'),
    'taken-back': full('taken-back'),
    denied: full('denied'),
    'not-settled': full('not-settled'),
    'not-checked': full('not-checked'),
    open: full('open'),
    'set-aside': full('set-aside'),
    why: full('why'),
    for: full('for'),
    against: full('against'),
    'not-ruled-out': full('not-ruled-out'),
    earlier: full('earlier'),
    bring: full('bring'),
  };
}

/** Answers, each under the name of its question. */
function inNames({ report, sheet }: OnPaper) {
  const { twitch, health, observed } = answersTold(report);
  return {
    twitch: named(twitch.lines),
    medicines: named(
      health.lines.filter(({ question }) => medicines.includes(question)),
      sheet.rows.medicines,
    ),
    health: named(health.lines.filter(({ question }) => !medicines.includes(question))),
    observed: named(observed.lines),
  };
}

/** Under the name of its question, unless the row has that very name. */
function named(lines: readonly AnswerLine[], label?: string): readonly Said[] {
  return lines.map((line) => ({ name: line.name === label ? null : line.name, text: inAList(line) }));
}

/** How well it fits, and what else it can be, each under its name. */
function canBe({ report }: OnPaper) {
  const { fit, differential, gap } = report;
  return {
    fit: fit.kind === 'judged' ? [{ name: fit.heading, text: fit.sentences.join(gap) }] : plain([`${fit.heading}.`]),
    list: differential.named.map(({ name, inShort }) => ({ name, text: inShort.join(gap) })),
  };
}

/** What somebody typed, between marks. */
function typed({ report, words, sheet }: OnPaper) {
  const { notes, circumstances, callPlaced } = report;
  const lastWell = quoted(notes['last-well'], sheet.more).map((text) => ({
    name: voiced(words.interface.callNow.notes['last-well'].label, report.voice),
    text,
  }));
  const talk = (circumstances?.sentences ?? []).flatMap((sentence) => clipped(sentence, sheet.more) ?? []);
  return {
    call: [...plain(callPlaced), ...lastWell],
    'own-words': plain(quoted(notes['own-words'], sheet.more)),
    talk: plain(talk),
    note: plain(quoted(notes['nurse-note'], sheet.more)),
  };
}

/** What to do, and what to tick. */
function next(told: OnPaper) {
  const { report } = told;
  const { level, advice, fit, sooner } = report;
  const { plan } = level;
  const steps = plan === null ? [] : [plan.who, plan.ifClosed];
  const given = [...(fit.kind === 'known' ? fit.help : []), ...advice.parts];
  const groups = sooner.groups.map((one) => ({ name: one.heading, text: textsOf(told, one.parts).join('; ') }));
  return {
    plan: [
      ...plain(plan?.call.sentences ?? []),
      ...steps.map(({ heading, sentences }) => ({ name: heading, text: sentences.join(report.gap) })),
    ],
    advice: plain(given.map(({ heading }) => heading)),
    net: [...plain([...(plan?.callIf ?? []), ...sooner.readBack.told]), ...groups],
  };
}
