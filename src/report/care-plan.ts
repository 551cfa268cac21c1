import { dayWords } from '../content/answer-words.ts';
import { deployment } from '../content/deployment.ts';
import { voiced } from '../content/voiced.ts';
import type { Voiced } from '../content/words.ts';
import { adviceFor } from '../assessment/advice-for.ts';
import type { HeadedPart, Part } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/** Whom to call, who to see, by when and where else. */
export type Plan = { readonly [P in 'who' | 'when' | 'ifClosed']: HeadedPart } & {
  readonly call: Part;
  /** What set the level, in short: the rest stands with the reasons. */
  readonly sign: Part;
  /** What to do now, each in one short sentence. */
  readonly now: readonly Part[];
  /** Where the level can wait, the signs for which to call at once. */
  readonly callIf: readonly string[];
  /** At home, the day on which to look again (ISO 8601), to be put in a calendar. A nurse has no use for it in hers. */
  readonly day: string | null;
};

/** `told`: the reasons, or what is said in their place. */
export function planOf(telling: Telling, told: readonly Part[]): Plan {
  const { words, summary, voice, assessment } = telling;
  const { disposition, reasons } = assessment;
  const care = { when: words.interface.levels[disposition].when, ...summary.care[disposition] };
  const from = reasons.map(({ id }) => id);
  const part = (id: 'who' | 'when' | 'ifClosed') => ({
    id,
    from,
    heading: voiced(summary.frame[id], voice),
    sentences: say(telling, care[id]),
  });
  return {
    sign: signInShort(telling, told),
    call: { id: 'call', from, sentences: say(telling, callWords(telling)) },
    now: whatToDoNow(telling),
    callIf: callIf(telling),
    day: assessment.disposition === 'self-care' && voice !== 'nurse' ? lookAgainOn(telling) : null,
    who: part('who'),
    when: part('when'),
    ifClosed: withAdviceLine(telling, part('ifClosed')),
  };
}

/** The sentence that names the sign; of a gate that is open all, since it says what to do. */
function signInShort({ summary, assessment }: Telling, [first]: readonly Part[]): Part {
  const { reasons } = assessment;
  const isGate = reasons[0]?.kind === 'unsure-gate';
  const sentences = (first?.sentences ?? []).slice(0, isGate ? undefined : 1);
  const more = reasons.length > 1 ? [summary.frame.andMore(reasons.length - 1)] : [];
  return { id: 'sign', from: first?.from ?? [], sentences: [...sentences, ...more] };
}

/** In the card of a level that can wait: when to call all the same. */
function callIf({ summary, assessment }: Telling): readonly string[] {
  const canWait = assessment.disposition === 'routine' || assessment.disposition === 'self-care';
  return canWait ? [summary.frame.callIf(deployment.emergencyNumber)] : [];
}

/** The number of the advice line stands where it is spoken of. */
function withAdviceLine({ summary }: Telling, part: HeadedPart): HeadedPart {
  const { urgentAdviceNumber } = deployment;
  if (urgentAdviceNumber === null) return part;
  return { ...part, sentences: [...part.sentences, summary.frame.urgentAdvice(urgentAdviceNumber)] };
}

/** After two weeks more a twitch has lasted too long to be looked after at home; milliseconds. */
const twoWeeks = 14 * 24 * 60 * 60 * 1000;

/** Whom to call; at home, from which day on. */
function callWords(telling: Telling): Voiced {
  const { words, summary, assessment } = telling;
  const { disposition } = assessment;
  if (disposition !== 'self-care') return summary.care[disposition].call;
  return summary.frame.stillThereAfter(dayWords(words, lookAgainOn(telling)));
}

function lookAgainOn({ madeAt }: Telling): string {
  return new Date(madeAt + twoWeeks).toISOString().slice(0, 10);
}

/** The advice that has one short sentence for the card. */
function whatToDoNow(telling: Telling): readonly Part[] {
  const { summary, record } = telling;
  return adviceFor(record.route.live).flatMap((id): Part[] => {
    const text = summary.now[id];
    return text === undefined ? [] : [{ id, from: [id], sentences: say(telling, text) }];
  });
}
