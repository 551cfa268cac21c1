import { diagnosisKnown } from '../content/advice.ts';
import { deployment } from '../content/deployment.ts';
import { optionWords } from '../content/answer-words.ts';
import type { QuestionId } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { adviceFor, thingsToBring } from '../assessment/advice-for.ts';
import { holds } from '../assessment/holds.ts';
import { whatWouldPointElsewhere } from '../assessment/what-would-change.ts';
import { adviceOf, helpWithTheKnown } from './fit.ts';
import type { Advice } from './fit.ts';
import { answerId, listed } from './part.ts';
import type { HeadedPart, Listed } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/** What to do next, in the order in which it is told. */
export function adviceReport(telling: Telling): Listed<Advice> {
  const { live } = telling.record.route;
  const toldAlready: readonly string[] = holds(diagnosisKnown, live) ? helpWithTheKnown : [];
  const ids = adviceFor(live).filter((id) => !toldAlready.includes(id));
  return listed(
    voiced(telling.summary.frame.nextTitle, telling.voice),
    ids.map((id) => withDrivingRule(adviceOf(telling, id))),
  );
}

/** Rules on driving differ by country: what is said of them is the deployment's. */
function withDrivingRule(advice: Advice): Advice {
  const { drivingRule } = deployment;
  if (advice.id !== 'driving' || drivingRule === null) return advice;
  return { ...advice, sentences: [...advice.sentences, drivingRule] };
}

/** What to bring to the appointment: nothing where there is no time for it, or nobody to see. */
export function bringReport(telling: Telling): Listed<HeadedPart> {
  const { summary, assessment, record } = telling;
  const { frame, toBring: words } = summary;
  const { live } = record.route;
  const parts = thingsToBring(live, assessment.disposition).map((id) => ({
    id,
    from: [],
    heading: words[id].heading,
    sentences: say(telling, words[id].text),
  }));
  return listed(voiced(frame.bringTitle, telling.voice), parts);
}

/**
 * For a nurse: the single answers that would put another condition first. Null for everybody else, and where the
 * questions were cut short, so that nothing is known of what other answers would do.
 */
export function elsewhereReport(telling: Telling): Listed | null {
  const { words, summary, voice, record } = telling;
  const { frame, conditions } = summary;
  if (voice !== 'nurse') return null;
  const answers = whatWouldPointElsewhere(record.route);
  if (answers.length === 0 && record.route.live.movement === undefined) return null;
  const told = (question: QuestionId, option: string): string =>
    words.interface.said(words.questions[question].name, voiced(optionWords(words, question, option).label, voice));
  const parts = answers.map(({ question, option, condition }) => ({
    id: condition,
    from: [answerId(question, option)],
    sentences: [frame.pointsTo(told(question, option), conditions[condition].name)],
  }));
  return listed(frame.elsewhereTitle, parts, {
    lead: answers.length === 0 ? [] : say(telling, frame.elsewhereLead),
    none: say(telling, frame.elsewhereNone),
  });
}
