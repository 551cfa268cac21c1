import { diagnosisKnown } from '../content/advice.ts';
import { deployment } from '../content/deployment.ts';
import type { Disposition } from '../content/dispositions.ts';
import { optionWords } from '../content/answer-words.ts';
import type { QuestionId } from '../content/questions.ts';
import { callSigns } from '../content/routing.ts';
import { voiced } from '../content/voiced.ts';
import { adviceFor, thingsToBring } from '../assessment/advice-for.ts';
import { holds } from '../assessment/holds.ts';
import { whatWouldBeMoreUrgent, whatWouldPointElsewhere } from '../assessment/what-would-change.ts';
import { adviceOf, helpWithTheKnown } from './fit.ts';
import type { Advice } from './fit.ts';
import { answerId, listed } from './part.ts';
import type { HeadedPart, Listed, Part } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/** A new sign, and how urgent it would make things. */
export interface NewSign extends Part {
  readonly disposition: Disposition;
  /** What to do then. */
  readonly whatToDo: readonly string[];
}

/** When to get help sooner, whatever the result. */
export interface SafetyNet extends Listed {
  readonly also: readonly string[];
}

/** What to do next, in the order in which it is told. */
export function adviceReport(telling: Telling): Listed<Advice> {
  const { live } = telling.record.route;
  const toldAlready: readonly string[] = holds(diagnosisKnown, live) ? helpWithTheKnown : [];
  const ids = adviceFor(live).filter((id) => !toldAlready.includes(id));
  return listed(
    voiced(telling.summary.frame.nextTitle, telling.voice),
    ids.map((id) => adviceOf(telling, id)),
  );
}

/** What to bring to the appointment: nothing where there is no time for it, or nobody to see. */
export function bringReport(telling: Telling): Listed<HeadedPart> {
  const { summary, assessment, record } = telling;
  const { frame, toBring: words } = summary;
  const { live } = record.route;
  const parts = thingsToBring(live, assessment.disposition).map((id) => ({
    id,
    from: [],
    heading: frame.bring(words[id].heading),
    sentences: say(telling, words[id].text),
  }));
  return listed(voiced(frame.bringTitle, telling.voice), parts);
}

/** The single new signs that would make it more urgent. */
export function moreUrgentReport(telling: Telling): Listed<NewSign> {
  const { words, summary, voice, record } = telling;
  const { frame, newSigns } = summary;
  const parts = whatWouldBeMoreUrgent(record.route).map(({ question, option, disposition }) => {
    // A sign in words of its own: the label of an option may need its question to be understood.
    const sign = newSigns[question]?.[option] ?? optionWords(words, question, option).label;
    return {
      id: answerId(question, option),
      from: [],
      disposition,
      sentences: [frame.ifSign(voiced(sign, voice))],
      whatToDo: say(telling, frame.changeTo[disposition]),
    };
  });
  return listed(voiced(frame.changeTitle, voice), parts, { lead: say(telling, frame.changeLead) });
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

/** The signs for which to call at once, and those for which to be seen today. */
export function safetyNetOf(telling: Telling): SafetyNet {
  const { words, summary, voice } = telling;
  const { frame } = summary;
  const { emergencyNumber } = deployment;
  const signs: readonly string[] = callSigns[0]?.in ?? [];
  const parts = signs.map((sign): Part => {
    const id = answerId('emergency', sign);
    return { id, from: [id], sentences: [voiced(optionWords(words, 'emergency', sign).label, voice)] };
  });
  const lead = say(telling, frame.soonerLead(emergencyNumber));
  return { ...listed(frame.soonerTitle(emergencyNumber), parts, { lead }), also: say(telling, frame.soonerAlso) };
}
