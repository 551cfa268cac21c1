import type { CopyLineId } from '../../content/copy-text-words.ts';
import type { SheetRowId } from '../../content/sheet-words.ts';
import { voiced } from '../../content/voiced.ts';
import { answerId } from '../../report/part.ts';
import type { AnswerLine } from '../../report/said.ts';
import { answersTold, inAList } from '../copy/answers-told.ts';
import { adviceGiven, linesOf } from '../copy/lines.ts';
import { clipped, quoted } from './clipped.ts';
import { textsOf } from './on-paper.ts';
import type { OnPaper } from './on-paper.ts';
import { receivedRow } from './received-row.ts';
import { plain } from './sheet.ts';
import type { Said } from './sheet.ts';

/** What the person takes, and what she was injected with. */
const medicines: readonly AnswerLine['question'][] = ['medicines', 'last-injection', 'injection-effects'];

/** What each row of a nurse's sheet says: from the report, as the text to copy is, and nothing else. */
export function saidInRows(told: OnPaper): { readonly [R in SheetRowId]: readonly Said[] } {
  return { ...fromTheText(told), ...inNames(told), ...canBe(told), ...typed(told), ...next(told) };
}

/** Rows that the text to copy has, too: the very same. */
const sameAsTheText = [
  'taken-back',
  'denied',
  'not-settled',
  'not-checked',
  'open',
  'set-aside',
  'for',
  'against',
  'not-ruled-out',
  'earlier',
  'bring',
] as const satisfies readonly (SheetRowId & CopyLineId)[];

function fromTheText(told: OnPaper): {
  readonly [R in (typeof sameAsTheText)[number] | 'signs' | 'received' | 'why']: readonly Said[];
} {
  const lines = linesOf(told);
  const full = (wanted: CopyLineId): readonly Said[] => plain(lines.find(({ id }) => id === wanted)?.full ?? []);
  return {
    signs: signs(told),
    'taken-back': full('taken-back'),
    received: receivedRow(told),
    denied: full('denied'),
    'not-settled': full('not-settled'),
    'not-checked': full('not-checked'),
    open: full('open'),
    'set-aside': full('set-aside'),
    why: why(told),
    for: full('for'),
    against: full('against'),
    'not-ruled-out': full('not-ruled-out'),
    earlier: full('earlier'),
    bring: full('bring'),
  };
}

/** The answers that set the level, those to one question under its name; where there are none, that there are none. */
function signs({ report }: OnPaper): readonly Said[] {
  const { because, answers, noReason } = report;
  const behind = because.parts.map(({ id }) => id);
  const given = answers.flatMap((line) => {
    const chosen = line.chosen.filter(({ option }) => behind.includes(answerId(line.question, option)));
    return chosen.length === 0 ? [] : [{ name: line.name, text: inAList({ ...line, chosen }) }];
  });
  const chosen = answers.flatMap((line) => line.chosen.map(({ option }) => answerId(line.question, option)));
  // What is open, and what was said on another device alone: told with that.
  const others = because.parts.filter(({ id }) => !chosen.includes(id)).flatMap(({ sentences }) => sentences);
  return behind.length === 0 ? plain(noReason?.sentences ?? []) : [...given, ...plain(others)];
}

/** How many reasons have room: of somebody who ticked nearly everything the most urgent, and all signs stand there in any case. */
const mostReasons = 8;

function why(told: OnPaper): readonly Said[] {
  const { reasons } = told.report;
  const left = reasons.length - mostReasons;
  const more = left > 0 ? [told.sheet.moreReasons(left)] : [];
  return plain([...textsOf(told, reasons.slice(0, mostReasons)), ...more]);
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
  const { notes, circumstances, callPlaced, referred } = report;
  const lastWell = quoted(notes['last-well'], sheet.more).map((text) => ({
    name: voiced(words.interface.callNow.notes['last-well'].label, report.voice),
    text,
  }));
  const talk = (circumstances?.sentences ?? []).flatMap((sentence) => clipped(sentence, sheet.more) ?? []);
  return {
    call: [...plain([...callPlaced, ...referred]), ...lastWell],
    'own-words': plain(quoted(notes['own-words'], sheet.more)),
    talk: plain(talk),
    note: plain(quoted(notes['nurse-note'], sheet.more)),
  };
}

/** What to do, and what to tick. */
function next(told: OnPaper) {
  const { report } = told;
  const { level, sooner } = report;
  const { plan } = level;
  const steps = plan === null ? [] : [plan.who, plan.ifClosed];
  const groups = sooner.groups.map((one) => ({ name: one.heading, text: textsOf(told, one.parts).join('; ') }));
  return {
    plan: [
      ...plain(plan?.call.sentences ?? []),
      ...steps.map(({ heading, sentences }) => ({ name: heading, text: sentences.join(report.gap) })),
    ],
    advice: plain(adviceGiven(report).map(({ heading }) => heading)),
    net: [...plain([...(plan?.callIf ?? []), ...sooner.readBack.told]), ...groups],
  };
}
