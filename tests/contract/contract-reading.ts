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
const spasmNamed: Reading = (said) => ['hfs-last-12-months', 'hfs-longer-ago'].includes(said('named')[0] ?? '');
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
  'duration is not no-twitching, and side is not both-together, and current-sites is none of one-eyelid, both-lids-one-eye, lid-of-each-eye-in-turn, and named is not hemifacial spasm':
    (said) =>
      twitches(said) &&
      said('side')[0] !== 'both-together' &&
      !['one-eyelid', 'both-lids-one-eye', 'lid-of-each-eye-in-turn'].includes(said('current-sites')[0] ?? '') &&
      !spasmNamed(said),
  'duration is not no-twitching, and named is not hemifacial spasm': (said) => twitches(said) && !spasmNamed(said),
  'current-sites has around-eye and has (cheek or mouth-or-chin)': (said) => {
    const sites = said('current-sites');
    return sites.includes('around-eye') && (sites.includes('cheek') || sites.includes('mouth-or-chin'));
  },
  'respondent is nurse, and duration is not no-twitching, and named is not hemifacial spasm, and neither medicines has botulinum nor weakness is since-botulinum':
    (said) =>
      nurse(said) &&
      twitches(said) &&
      !spasmNamed(said) &&
      !said('medicines').includes('botulinum') &&
      said('weakness')[0] !== 'since-botulinum',
  'neither emergency has face-droop nor same-day has weakness-under-3-days or weakness-both-sides': (said) =>
    !said('emergency').includes('face-droop') &&
    !said('same-day').includes('weakness-under-3-days') &&
    !said('same-day').includes('weakness-both-sides'),
  'history has face-palsy': (said) => said('history').includes('face-palsy'),
  'history has stroke-or-tia': (said) => said('history').includes('stroke-or-tia'),
  'history has face-injury-or-surgery or shingles or cancer': (said) =>
    ['face-injury-or-surgery', 'shingles', 'cancer'].some((one) => said('history').includes(one)),
  'named is hemifacial spasm': spasmNamed,
  'medicines has botulinum, or weakness is since-botulinum, or last-injection is under-4-weeks, 1-to-4-months, over-4-months or not-sure':
    (said) =>
      said('medicines').includes('botulinum') ||
      said('weakness')[0] === 'since-botulinum' ||
      ['under-4-weeks', '1-to-4-months', 'over-4-months', 'not-sure'].includes(said('last-injection')[0] ?? ''),
  'duration is not no-twitching, and weakness is slight-unchanged, worse-over-weeks, sudden-over-3-days-ago or left-over':
    (said) =>
      twitches(said) &&
      ['slight-unchanged', 'worse-over-weeks', 'sudden-over-3-days-ago', 'left-over'].includes(
        said('weakness')[0] ?? '',
      ),
  'same-day has lid-or-pupil, and same-day-more has head-eye-or-neck-pain': (said) =>
    said('same-day').includes('lid-or-pupil') && said('same-day-more').includes('head-eye-or-neck-pain'),
  'stroke-when is not-assessed-7-days or not-assessed-date-not-sure': (said) =>
    ['not-assessed-7-days', 'not-assessed-date-not-sure'].includes(said('stroke-when')[0] ?? ''),
  'injection-effects has breathing-swallowing-or-speech, or has lid-lower and pupil-double-or-pain': (said) => {
    const effects = said('injection-effects');
    return (
      effects.includes('breathing-swallowing-or-speech') ||
      (effects.includes('lid-lower') && effects.includes('pupil-double-or-pain'))
    );
  },
  'named is hemifacial spasm, and new-since is none': (said) => spasmNamed(said) && said('new-since').includes('none'),

  'emergency has any sign, and respondent is not nurse': (said) => anySign(said('emergency')) && !nurse(said),
  'emergency has any sign, and respondent is nurse': (said) => anySign(said('emergency')) && nurse(said),
  'respondent is nurse, and observed-fast is positive': (said) =>
    nurse(said) && said('observed-fast')[0] === 'positive',
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
const shorterRoutes = [contract.shortRoute, contract.knownRoute].map(({ when, asks }) => ({
  holds: readingOf(when),
  leavesOut: new Set(order.filter((id) => !asks.includes(id))),
}));
const retired = new Set(contract.questions.filter((question) => 'retired' in question).map(({ id }) => id));
const stops = contract.stopAfter
  .map(({ after, when, mayGoOn }) => ({ after, holds: readingOf(when), mayGoOn: mayGoOn !== undefined }))
  .toSorted((a, b) => placeOf(a.after) - placeOf(b.after));

const callFor: readonly (readonly [keyof Answers, (option: string) => boolean])[] = [
  ['emergency', (option) => anySign([option])],
  ['observed-fast', (option) => option === 'positive'],
  ['observed-forehead', (option) => option === 'moves'],
  ['stroke-when', (option) => ['not-assessed-7-days', 'not-assessed-date-not-sure'].includes(option)],
  ['injection-effects', (option) => option === 'breathing-swallowing-or-speech'],
];

/** Answers that call for an ambulance beside another one, by the stops of the contract. */
const callBeside: readonly (readonly [keyof Answers, string, keyof Answers, string])[] = [
  ['same-day-more', 'head-eye-or-neck-pain', 'same-day', 'lid-or-pupil'],
  ['injection-effects', 'pupil-double-or-pain', 'injection-effects', 'lid-lower'],
];

/** The answers up to a stop that call for an ambulance, as the stops of the contract name them. */
function callsUpTo(after: string, said: Said): string[] {
  const alone = callFor
    .filter(([question]) => placeOf(question) <= placeOf(after))
    .flatMap(([question, calls]) =>
      said(question)
        .filter(calls)
        .map((option) => `${question} ${option}`),
    );
  const beside = callBeside
    .filter(([question]) => placeOf(question) <= placeOf(after))
    .filter(([question, sign, other, by]) => said(question).includes(sign) && said(other).includes(by))
    .map(([question, sign]) => `${question} ${sign}`);
  return [...alone, ...beside];
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
      !(retired.has(id) && !Object.keys(answers).includes(id)) &&
      !shorterRoutes.some(
        ({ holds, leavesOut }) => leavesOut.has(id) && placeOf(id) > placeOf('same-day') && holds(said),
      );
    known.set(id, asks);
    return asks;
  }
  const asked = order.filter(isAsked);
  const live = Object.keys(answers).filter((id) => asked.includes(id));
  return { asked, live: order.filter((id) => live.includes(id)), stopsAfter: stops.find(ends)?.after ?? null };
}
