import { deployment } from '../content/deployment.ts';
import { dispositions } from '../content/dispositions.ts';
import type { Disposition } from '../content/dispositions.ts';
import { newSigns, toldForToday } from '../content/new-signs.ts';
import type { NewSign } from '../content/new-signs.ts';
import { optionWords } from '../content/answer-words.ts';
import { callSigns } from '../content/routing.ts';
import { voiced } from '../content/voiced.ts';
import { whatWouldBeMoreUrgent } from '../assessment/what-would-change.ts';
import { answerId, listed } from './part.ts';
import type { Listed, Part } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/** New signs that ask for the same. */
export interface SignsByLevel extends Listed {
  readonly disposition: Disposition;
}

/** When to get help sooner than the level says: one list, the most urgent first. No sign is told twice. */
export interface Sooner {
  readonly heading: string;
  readonly lead: readonly string[];
  readonly groups: readonly SignsByLevel[];
  /** The lines that a nurse has had read back, by their ids, and how many they are in words: nothing where there are none. */
  readonly readBack: { readonly ids: readonly string[]; readonly told: readonly string[] };
}

export function soonerReport(telling: Telling): Sooner {
  const { summary, voice, assessment } = telling;
  const { frame } = summary;
  const isMoreUrgent = (level: Disposition): boolean =>
    level === 'emergency' ||
    assessment.unsettled !== null ||
    dispositions.indexOf(level) < dispositions.indexOf(assessment.disposition);
  const signs = signsByLevel(telling);
  const groups = dispositions.filter(isMoreUrgent).flatMap((disposition) => {
    const parts = signs.get(disposition) ?? [];
    const heading = voiced(frame.soonerBy[disposition](deployment.emergencyNumber), voice);
    return parts.length === 0 ? [] : [{ disposition, ...listed(heading, parts) }];
  });
  const lead = say(telling, frame.soonerLead);
  return { heading: voiced(frame.soonerTitle, voice), lead, groups, readBack: readBackOf(telling, groups) };
}

/** Only lines that are told now: what was read back of an older result says nothing of this one. */
function readBackOf({ summary, voice, record }: Telling, groups: readonly SignsByLevel[]): Sooner['readBack'] {
  const kept = voice === 'nurse' ? (record.notes['read-back'] ?? '').split(/\s+/) : [];
  const all = groups.flatMap(({ parts }) => parts.map(({ id }) => id));
  const ids = all.filter((id) => kept.includes(id));
  return { ids, told: ids.length === 0 ? [] : [summary.frame.desk.readBack(ids.length, all.length)] };
}

/** Every sign of the call; those always told for the day; and what the rules say would raise this very result. */
function signsByLevel(telling: Telling): ReadonlyMap<Disposition, readonly Part[]> {
  const levels = new Map<Disposition, Part[]>();
  const told = new Set<string>();
  const tell = (
    disposition: Disposition,
    sign: { readonly question: NewSign['question']; readonly option: string },
  ) => {
    const id = answerId(sign.question, sign.option);
    if (told.has(id)) return;
    told.add(id);
    levels.set(disposition, [...(levels.get(disposition) ?? []), signPart(telling, id, sign)]);
  };
  const calls = callSigns[0]?.in ?? [];
  for (const sign of newSigns) if (calls.some((call) => call === sign.option)) tell('emergency', sign);
  for (const option of calls) tell('emergency', { question: 'emergency', option });
  for (const { disposition, ...sign } of whatWouldBeMoreUrgent(telling.record.route)) tell(disposition, sign);
  for (const sign of toldForToday) tell('same-day', sign);
  return levels;
}

/** A sign in words of its own: the label of an option may need its question to be understood. */
function signPart(
  { words, summary, voice }: Telling,
  id: string,
  { question, option }: { readonly question: NewSign['question']; readonly option: string },
): Part {
  const sign = summary.newSigns[question]?.[option] ?? optionWords(words, question, option).label;
  return { id, from: [], sentences: [voiced(sign, voice)] };
}
