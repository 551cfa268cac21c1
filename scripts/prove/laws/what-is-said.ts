import { advice, toBring } from '../../../src/content/advice.ts';
import type { Criterion } from '../../../src/content/criterion.ts';
import { summary } from '../../../src/content/en/summary.ts';
import { findings } from '../../../src/content/findings.ts';
import type { QuestionId } from '../../../src/content/questions.ts';
import { redFlags } from '../../../src/content/red-flags.ts';
import { voiced } from '../../../src/content/voiced.ts';
import { atomsOf } from '../answer-classes.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';

/** A time by which to be seen. The card alone names it; what stands beside it holds whatever the level is. */
const time = /\b(today|tomorrow|tonight|same[- ]day|within (two weeks|a day|24 h)|seen within)\b/i;

/** The sentences that name a time. "If there is also new pain, go now" is about another day, and may name its own. */
export function timesIn(text: string): string[] {
  return text
    .split(/(?<=[.:]) /)
    .filter((sentence) => !/^(If|With)\b/.test(sentence))
    .filter((sentence) => time.test(sentence));
}

/** All that can stand beside the level, each with the statement that brings it onto the page. */
export function textsBesideTheLevel(): readonly (readonly [id: string, text: string])[] {
  const reasons = Object.entries({ ...summary.redFlags, ...summary.unsureGates, ...summary.findings });
  const told = Object.entries({ ...summary.advice, ...summary.toBring });
  return [
    ...reasons.flatMap(([id, { patient, nurse }]) => [[id, patient] as const, [`${id}, to a nurse`, nurse] as const]),
    ...told.flatMap(([id, { text }]) =>
      (['self', 'carer', 'nurse'] as const).map((one) => [`${id}, to ${one}`, voiced(text, one)] as const),
    ),
  ];
}

/** Any set of these texts can meet on a page, and so no one of them may name a time of its own. */
export function aPageNamesOneTime(): Proof {
  const { check, proof } = checking('L7 One time a page: no reason, answer or advice beside the level names another');
  for (const [, text] of textsBesideTheLevel()) check(timesIn(text).length === 0, {}, 0n);
  return proof();
}

/**
 * Whoever does not know her age or how long it has twitched has said nothing else by it: the sentences speak of the twitch, and of what
 * comes with an age, and not of hers. A lid whose movement is not known is a lid all the same. A cancer is named without its date, and
 * a name that is not sure is no name.
 */
const saysNothingOf: readonly QuestionId[] = ['age', 'duration', 'movement', 'history-recent', 'named'];

/** "Not sure" is never told as a fact: what takes it for an answer leaves it open in its words, and beside other answers, too. */
export function notSureIsToldAsNotKnown(): Proof {
  const { check, proof } = checking('L7 What was answered "not sure" is told as not known');
  const tables: Readonly<Record<string, { readonly when: Criterion | null }>> = {
    ...redFlags,
    ...findings,
    ...advice,
    ...toBring,
  };
  const reasons: Readonly<Record<string, { readonly patient: string; readonly nurse: string }>> = summary.redFlags;
  for (const [id, { when }] of Object.entries(tables)) {
    const unsure = atomsOf(when ?? { all: [] }).filter(
      ({ question, in: options }) => !saysNothingOf.includes(question) && options.some((one) => one === 'not-sure'),
    );
    const words = reasons[id];
    const isSaid =
      words !== undefined && [words.patient, words.nurse].every((text) => /\b(not known|may be|possible)\b/.test(text));
    check(unsure.length === 0 || isSaid, {}, 0n);
  }
  return proof();
}
