import { dateWords, dayWords } from '../../content/answer-words.ts';
import { copyLines } from '../../content/copy-text-words.ts';
import type { CopyLineId, CopyTextWords } from '../../content/copy-text-words.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { SummaryFrameWords } from '../../content/summary-words.ts';
import { voiced } from '../../content/voiced.ts';
import type { Part } from '../../report/part.ts';
import type { Report } from '../../report/report.ts';
import { answersTold } from './answers-told.ts';

/** The report, and the words around it. */
export interface Copied {
  readonly report: Report;
  readonly words: InterviewWords;
  readonly frame: SummaryFrameWords;
  readonly copy: CopyTextWords;
  /** Is what was denied told, too? */
  readonly negatives: boolean;
}

/** A line with its label. What it says is there in full; in few words where the short text has it, too. */
export interface CopyLine {
  readonly id: CopyLineId;
  /** Null where the first sentence has its own, as the levels have for a nurse. */
  readonly label: string | null;
  readonly full: readonly string[];
  readonly short: readonly string[];
}

type Said = readonly string[];
type Line = Said | Pick<CopyLine, 'full' | 'short'>;

const none: Said = [];

/** Each part as one text. */
export const texts = (parts: readonly Part[], gap: string): Said => parts.map(({ sentences }) => sentences.join(gap));

/** All lines of the text, in order; none that says nothing. */
export function linesOf(copied: Copied): readonly CopyLine[] {
  const said: { readonly [L in CopyLineId]: Line } = { ...situation(copied), ...assessment(copied), ...next(copied) };
  return copyLines.flatMap((id) => {
    const line = said[id];
    const { full, short } = 'full' in line ? line : { full: line, short: line };
    return full.length === 0 ? [] : [{ id, label: labelOf(copied, id), full, short }];
  });
}

function labelOf({ report, copy }: Copied, id: CopyLineId): string | null {
  return id === 'level' && report.level.both !== null ? null : voiced(copy.labels[id], report.voice);
}

/** A nurse's own level before the tool's; when, what made it, and by which rules. */
function levelLine({ report, words, frame, copy }: Copied): Said {
  const { both, heading } = report.level;
  const levels = both === null ? [`${heading}.`] : [...(both.own?.sentences.slice(0, 1) ?? []), ...both.tool.sentences];
  return [...levels, frame.madeOn(dateWords(words, report.madeAt)), copy.tool, frame.ruleSet(report.ruleSet)];
}

function situation(copied: Copied) {
  const { report, negatives } = copied;
  const { signs, twitch, health, denied } = answersTold(report);
  const { notes, judgement, noReason, takenBack, circumstances } = report;
  const calm = noReason?.sentences ?? none;
  return {
    level: levelLine(copied),
    reason: quoted(judgement?.reason),
    signs: signs.full.length > 0 ? signs : { full: calm, short: calm.slice(0, 1) },
    'taken-back': texts(takenBack, report.gap),
    received: receivedLine(report),
    call: [...report.callPlaced, ...report.referred],
    twitch,
    talk: circumstances?.sentences ?? none,
    'own-words': quoted(notes['own-words']),
    health,
    denied: negatives ? denied : none,
  };
}

/** Who gave the answers and when; where the nurse's differ, both; what keeps the level up. */
function receivedLine({ received, gap }: Report): Line {
  if (received === null) return none;
  const { told, held, otherwise, wrote } = received;
  const parts = [held, otherwise, wrote].flatMap((one) => texts(one.parts, gap));
  return { full: [...told.sentences, ...parts], short: [...parts, ...told.sentences] };
}

function assessment({ report, frame }: Copied) {
  const { gap, level, open, setAside, reasons, fit, differential, earlier } = report;
  const { observed, notChecked } = answersTold(report);
  const isJudged = fit.kind === 'judged';
  return {
    'not-settled': level.askFirst === null ? none : texts(level.askFirst.parts, gap),
    'not-checked': notChecked,
    observed,
    open: [...texts(open.parts, gap), ...open.leftOut],
    'set-aside': texts(setAside, gap),
    why: { full: texts(reasons, gap), short: none },
    fit: { full: [fit.heading, ...(isJudged ? fit.sentences : none)], short: [fit.heading] },
    for: { full: isJudged ? texts(fit.supports.parts, gap) : none, short: none },
    against: { full: isJudged ? texts(fit.opposes.parts, gap) : none, short: none },
    list: {
      full: differential.named.map(({ name, inShort }) => [name, ...inShort].join(': ')),
      short: differential.named.map(({ name }) => name),
    },
    'not-ruled-out': {
      full: [...differential.notRuledOut.conditions.map(({ name }) => name), frame.cannotRuleOut],
      short: none,
    },
    earlier: earlier?.sentences ?? none,
  };
}

function next({ report, words, frame }: Copied) {
  const { gap, level, bring, sooner, notes, limits, contentDate } = report;
  const advice = adviceGiven(report);
  const { plan } = level;
  const steps = plan === null ? [] : [plan.who, plan.when, plan.ifClosed];
  const headed = (parts: typeof bring.parts): Said =>
    parts.map(({ heading, sentences }) => [`${heading}:`, ...sentences].join(gap));
  return {
    plan: { full: [...(plan?.call.sentences ?? none), ...headed(steps)], short: plan?.call.sentences ?? none },
    advice: { full: headed(advice), short: advice.map(({ heading }) => heading) },
    bring: { full: bring.parts.map(({ heading }) => heading), short: none },
    net: [...(plan?.callIf ?? none), ...sooner.readBack.told],
    sooner: { full: sooner.groups.map((one) => `${one.heading}: ${texts(one.parts, gap).join('; ')}`), short: none },
    note: quoted(notes['nurse-note']),
    limits: {
      full: [...texts(limits.parts, gap), frame.contentDate(dayWords(words, contentDate))],
      short: none,
    },
  };
}

/** All advice: where a doctor has named the spasm, also what stands in the place of the fit. */
export function adviceGiven({ fit, advice }: Report): Report['advice']['parts'] {
  return fit.kind === 'known' ? [...fit.help, ...advice.parts] : advice.parts;
}

/** What somebody typed, between marks: no line of it can pass for one of the report. */
function quoted(text: string | undefined): Said {
  const typed = text?.trim() ?? '';
  return typed === '' ? none : [`"${typed.replace(/["“”]/g, "'")}"`];
}
