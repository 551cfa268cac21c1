import contract from '../data/questionnaire.json';
import type { Answers } from '../../src/content/questions.ts';

/**
 * The sentences of the contract, read by hand: what each says of plain answers. They share nothing with the program
 * but the ids, and a sentence that is changed in the contract has no reading here until somebody reads it again.
 */
type Said = (question: keyof Answers) => readonly string[];
type Reading = (said: Said) => boolean;

const anySign = (options: readonly string[]): boolean =>
  options.some((option) => option !== 'none' && option !== 'not-sure');
const nurse: Reading = (said) => said('respondent')[0] === 'nurse';
const twitches: Reading = (said) => said('duration')[0] !== 'no-twitching';

const readings: Readonly<Record<string, Reading>> = {
  'respondent is nurse': nurse,
  'respondent is nurse, and (emergency has face-droop or same-day has weakness-under-3-days or weakness-both-sides)': (
    said,
  ) =>
    nurse(said) &&
    (said('emergency').includes('face-droop') ||
      said('same-day').includes('weakness-under-3-days') ||
      said('same-day').includes('weakness-both-sides')),
  'duration is not no-twitching': twitches,
  'duration is not no-twitching, and side is not both-together, and current-sites is not one-eyelid': (said) =>
    twitches(said) && said('side')[0] !== 'both-together' && said('current-sites')[0] !== 'one-eyelid',
  'current-sites has around-eye and has (cheek or mouth-or-chin)': (said) => {
    const sites = said('current-sites');
    return sites.includes('around-eye') && (sites.includes('cheek') || sites.includes('mouth-or-chin'));
  },
  'respondent is nurse, and duration is not no-twitching': (said) => nurse(said) && twitches(said),
  'same-day does not have weakness-under-3-days': (said) => !said('same-day').includes('weakness-under-3-days'),
  'history has face-palsy': (said) => said('history').includes('face-palsy'),

  'emergency has any sign, and respondent is not nurse': (said) => anySign(said('emergency')) && !nurse(said),
  'respondent is nurse, and (emergency has any sign, or observed-fast is positive); waits for observed-fast': (said) =>
    nurse(said) && (anySign(said('emergency')) || said('observed-fast')[0] === 'positive'),
  'observed-forehead is moves': (said) => said('observed-forehead')[0] === 'moves',
  'age is under-16': (said) => said('age')[0] === 'under-16',

  'same-day has any sign, and respondent is not nurse': (said) => anySign(said('same-day')) && !nurse(said),
};

export function readingOf(sentence: string): Reading {
  const reading = readings[sentence];
  if (reading === undefined) throw new Error(`Nobody has read this sentence of the contract yet: ${sentence}`);
  return reading;
}

const order = contract.questions.map(({ id }) => id);
const place = new Map(order.map((id, index) => [id, index]));
const placeOf = (id: string): number => place.get(id) ?? -1;
const askWhen = new Map(
  contract.questions.map(({ id, askWhen: when }) => [id, when === undefined ? null : readingOf(when)]),
);
const leftOutOfShortRoute = new Set(order.filter((id) => !contract.shortRoute.asks.includes(id)));
const shortRouteHolds = readingOf(contract.shortRoute.when);
const stops = contract.stopAfter
  .map(({ after, when, mayGoOn }) => ({ after, holds: readingOf(when), mayGoOn: mayGoOn !== undefined }))
  .toSorted((a, b) => placeOf(a.after) - placeOf(b.after));

const callFor: readonly (readonly [keyof Answers, (option: string) => boolean])[] = [
  ['emergency', (option) => anySign([option])],
  ['observed-fast', (option) => option === 'positive'],
  ['observed-forehead', (option) => option === 'moves'],
];

/** The answers up to a stop that call for an ambulance, as the stops of the contract name them. */
function callsUpTo(after: string, said: Said): string[] {
  return callFor
    .filter(([question]) => placeOf(question) <= placeOf(after))
    .flatMap(([question, calls]) =>
      said(question)
        .filter(calls)
        .map((option) => `${question} ${option}`),
    );
}

export interface ContractReading {
  readonly asked: readonly string[];
  /** The asked questions that have an answer. */
  readonly live: readonly string[];
  readonly stopsAfter: string | null;
}

/** What the contract asks, given everything that was said. `noted` names the signs whose call a nurse has noted. */
export function readContract(answers: Answers, noted: readonly string[]): ContractReading {
  const known = new Map<string, boolean>();
  const said: Said = (question) => {
    const answer = answers[question];
    if (answer === undefined || !isAsked(question)) return [];
    return typeof answer === 'string' ? [answer] : answer;
  };
  const ends = ({ after, holds, mayGoOn }: (typeof stops)[number]): boolean =>
    isAsked(after) && holds(said) && !(mayGoOn && callsUpTo(after, said).every((sign) => noted.includes(sign)));
  function isAsked(id: string): boolean {
    const already = known.get(id);
    if (already !== undefined) return already;
    const asks =
      !stops.some((stop) => placeOf(stop.after) < placeOf(id) && ends(stop)) &&
      (askWhen.get(id)?.(said) ?? true) &&
      !(leftOutOfShortRoute.has(id) && placeOf(id) > placeOf('same-day') && shortRouteHolds(said));
    known.set(id, asks);
    return asks;
  }
  const asked = order.filter(isAsked);
  const live = Object.keys(answers).filter((id) => asked.includes(id));
  return { asked, live: order.filter((id) => live.includes(id)), stopsAfter: stops.find(ends)?.after ?? null };
}
