import { contentDate } from '../content/deployment.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { Respondent } from '../content/questions.ts';
import { assess } from '../assessment/assess.ts';
import { ruleSetHash } from '../assessment/rule-set-hash.ts';
import type { JudgementGiven } from '../machine/fold.ts';
import { circumstancesOf } from './circumstances.ts';
import { earlierResult } from './earlier.ts';
import { differentialReport } from './differential.ts';
import type { DifferentialReport } from './differential.ts';
import { receivedReport } from './heard.ts';
import type { ReceivedReport } from './heard.ts';
import { fitReport } from './fit.ts';
import type { Advice, FitReport } from './fit.ts';
import { levelOf } from './level.ts';
import type { Level } from './level.ts';
import { callPlaced, referred } from './nurse-did.ts';
import { listed } from './part.ts';
import type { BasedPart, HeadedPart, Listed, Part } from './part.ts';
import { adviceReport, bringReport, elsewhereReport } from './plan.ts';
import { becauseOf, noReasonFor, reasonsOf } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { answerLines, setAside, takenBack } from './said.ts';
import type { AnswerLine } from './said.ts';
import { soonerReport } from './sooner.ts';
import type { Sooner } from './sooner.ts';
import { stillOpen } from './still-open.ts';
import type { StillOpen } from './still-open.ts';
import { say } from './telling.ts';
import type { Telling, Told } from './telling.ts';
import { visitReport } from './visit.ts';

/**
 * The result of an interview, as a plain value: everything that a page, a sheet of paper, a copy, another program or a
 * voice says of it, in one language and one voice.
 */
export interface Report {
  /** BCP 47. */
  readonly lang: string;
  /** What stands between two sentences in that language. */
  readonly gap: string;
  /** For whom it is worded. Undefined where nobody has said who answers. */
  readonly voice: Respondent | undefined;
  /** When the answers were last changed, in milliseconds since 1970. */
  readonly madeAt: number;
  /** The day of the medical content, ISO 8601. */
  readonly contentDate: string;
  /** Identifies the rules that made it. */
  readonly ruleSet: string;
  readonly level: Level;
  /** Most urgent first; none for routine and self-care. */
  readonly reasons: readonly Reason[];
  /** In the place of reasons, where there are none. Null where the questions ended early. */
  readonly noReason: Part | null;
  /** The answers that set the level. */
  readonly because: Listed;
  readonly fit: FitReport;
  readonly differential: DifferentialReport;
  readonly advice: Listed<Advice>;
  readonly bring: Listed<HeadedPart>;
  readonly elsewhere: Listed | null;
  readonly sooner: Sooner;
  /** What happens at the doctor; nothing where the answers do not point to hemifacial spasm first. */
  readonly visit: Listed<BasedPart>;
  /** What this is not. */
  readonly limits: Listed;
  readonly open: StillOpen;
  readonly answers: readonly AnswerLine[];
  readonly setAside: readonly Part[];
  readonly takenBack: readonly Part[];
  /** What came from another device, where it differs from what was answered here, and what of it keeps the level up. */
  readonly received: ReceivedReport | null;
  /** That the result was shown before by other rules, or begun with older questions. */
  readonly earlier: Part | null;
  readonly notes: Readonly<Partial<Record<NoteTopic, string>>>;
  /** How a nurse talked with the person, and who spoke for the person. */
  readonly circumstances: Part | null;
  /** That a nurse placed the emergency call, and when, as she wrote it down. */
  readonly callPlaced: readonly string[];
  /** That a nurse called or referred, when, and who took it, as she wrote it down. */
  readonly referred: readonly string[];
  /** The level that a nurse gave, beside the program's. */
  readonly judgement: JudgementGiven | null;
}

let knownHash: string | null = null;

/** Once for all reports: the rules stay the same while the program runs, and to read them all takes a fifth of a report's time. */
function hashOfTheRules(): string {
  knownHash ??= ruleSetHash();
  return knownHash;
}

/** The report of an interview. `madeAt`: when its answers were last changed, in milliseconds since 1970. */
export function reportOf(told: Told, madeAt: number): Report {
  const { words, record } = told;
  const { notes, judgement } = record;
  const voice = record.route.live.respondent;
  const telling: Telling = { ...told, voice, madeAt, assessment: assess(record.route) };
  const common = {
    lang: words.language.tag,
    gap: words.language.gap,
    voice,
    madeAt,
    contentDate,
    ruleSet: hashOfTheRules(),
  };
  const said = {
    answers: answerLines(told),
    setAside: setAside(told),
    takenBack: takenBack(told),
    received: receivedReport(told),
  };
  const earlier = earlierResult(telling, common.ruleSet);
  return { ...common, ...result(telling), ...said, earlier, notes, circumstances: circumstancesOf(told), judgement };
}

function result(telling: Telling) {
  const reasons = reasonsOf(telling);
  const noReason = noReasonFor(telling);
  return {
    level: levelOf(telling, noReason === null ? reasons : [noReason]),
    reasons,
    noReason,
    because: becauseOf(telling, reasons),
    fit: fitReport(telling),
    differential: differentialReport(telling),
    advice: adviceReport(telling),
    bring: bringReport(telling),
    elsewhere: elsewhereReport(telling),
    sooner: soonerReport(telling),
    visit: visitReport(telling),
    limits: limitsOf(telling),
    open: stillOpen(telling),
    callPlaced: callPlaced(telling),
    referred: referred(telling),
  };
}

function limitsOf(telling: Telling): Listed {
  const { notTitle, not } = telling.summary.frame;
  return listed(
    notTitle,
    not.map((text, index) => ({ id: `not-${index}`, from: [], sentences: say(telling, text) })),
  );
}
