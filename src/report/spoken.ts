import { diagnosisKnown } from '../content/advice.ts';
import { noTwitching } from '../content/criteria.ts';
import { voiced } from '../content/voiced.ts';
import { holds } from '../assessment/holds.ts';
import type { HeadedPart } from './part.ts';
import type { BothLevels } from './own-level.ts';
import { listOf, say } from './telling.ts';
import type { Telling } from './telling.ts';

/**
 * What to say on the phone, made from the answers: who calls, for a nurse both levels, the sign that set the level, then the
 * rest, and what is wanted.
 */
export function wordsToSay(telling: Telling, both: BothLevels | null): HeadedPart {
  const { summary, voice, assessment } = telling;
  const { caller } = summary.spoken;
  const who = voice === 'carer' || voice === 'nurse' ? [caller[voice]] : [];
  return {
    id: 'say',
    from: assessment.reasons.slice(0, 1).map(({ id }) => id),
    heading: voiced(summary.frame.say, voice),
    sentences: [...who, ...levels(telling, both), ...sign(telling), ...story(telling), ...wanted(telling, both)],
  };
}

/** For a nurse, hers before the program's; where only the program's is there and settled, what is wanted says it. */
function levels(telling: Telling, both: BothLevels | null): readonly string[] {
  const { words, assessment } = telling;
  if (both === null || (both.own === null && assessment.unsettled === null)) return [];
  const ask = assessment.unsettled?.ask ?? [];
  const names = ask.map((id) => words.questions[id].name);
  const open = ask.length === 0 ? [] : [words.interface.nurse.ownLevel.told.open(listOf(telling, names))];
  return [...(both.own?.sentences ?? []), ...both.tool.sentences, ...open];
}

/** What is asked for: what the nurse decided, else what the program says; nothing where it has no level. */
function wanted({ summary, voice, assessment }: Telling, both: BothLevels | null): readonly string[] {
  const level = both === null ? assessment.disposition : (both.own ?? both.tool).disposition;
  return level === null ? [] : [voiced(summary.spoken.ask[level], voice)];
}

/** The sentence that names the sign that set the level; those behind it say why it matters. */
function sign(telling: Telling): readonly string[] {
  const { summary, voice, assessment } = telling;
  const [reason] = assessment.reasons;
  if (reason === undefined) return [];
  return reason.kind === 'red-flag'
    ? say(telling, summary.redFlags[reason.id]).slice(0, 1)
    : [voiced(summary.spoken.unsure, voice)];
}

/** Which side moves, since when, and from where: nothing of it where nobody said that anything moves. */
function story(telling: Telling): readonly string[] {
  const { summary, voice, record } = telling;
  const { spoken } = summary;
  const { live } = record.route;
  if (holds(diagnosisKnown, live)) return [spoken.known];
  if (live.side === undefined || holds(noTwitching, live)) return [];
  const lasting = live.duration === undefined ? undefined : spoken.lasting[live.duration];
  const began = live['onset-site'] === undefined ? undefined : spoken.began[live['onset-site']];
  const together = live['current-sites']?.includes('eye-with-mouth') === true;
  return [
    spoken.story(voiced(spoken.side[live.side], voice), lasting ?? null),
    ...(began === undefined ? [] : [began]),
    ...(together ? [spoken.eyeWithMouth] : []),
  ];
}
