import contract from '../data/questionnaire.json';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { readContract } from '../contract/contract-reading.ts';
import type { ContractReading } from '../contract/contract-reading.ts';
import { without } from '../support/answers.ts';

const day = 24 * 60 * 60 * 1000;
const order = contract.questions.map(({ id }) => id);
const optional = contract.questions.filter((question) => question.optional === true).map(({ id }) => id);

export interface FreeReading extends ContractReading {
  readonly answers: Answers;
  readonly byNurse: boolean;
  /** Live answers that call for an ambulance, without a call that a nurse has noted. */
  readonly uncalled: readonly string[];
  /** Asked questions that must have an answer and have none. */
  readonly missing: readonly string[];
}

/** What a journal says at one moment, read straight from the contract: it shares nothing with the fold of the program. */
export function readFreely(journal: Journal, now: number): FreeReading {
  const events = journal.map(({ at, by, event }) => ({ at, by, ...event }));
  let answers: Answers = {};
  for (const { id } of questions) {
    const last = events.findLast((one) => (one.kind === 'answer' || one.kind === 'skipped') && one.question === id);
    const old = last !== undefined && contract.goesStale.questions.includes(id) && now - last.at > day;
    if (last?.kind === 'answer' && !old) answers = { ...answers, [id]: last.answer };
  }
  const noted = events.flatMap((one) =>
    one.kind === 'call-noted' && now - one.at <= day
      ? one.signs.map(({ question, option }) => `${question} ${option}`)
      : [],
  );
  const reading = readContract(answers, noted);
  const live = without(answers, ...questions.map(({ id }) => id).filter((id) => !reading.live.includes(id)));
  const byNurse = live.respondent === 'nurse';
  const signs = [
    ...(live.emergency ?? [])
      .filter((sign) => sign !== 'none' && sign !== 'not-sure')
      .map((sign) => `emergency ${sign}`),
    ...(live['observed-fast'] === 'positive' ? ['observed-fast positive'] : []),
    ...(live['observed-forehead'] === 'moves' ? ['observed-forehead moves'] : []),
  ];
  const ended = events.findLast(({ kind }) => kind === 'ended');
  const mayBeOpen = (id: string): boolean => {
    if (optional.includes(id))
      return ended !== undefined || events.some((one) => one.kind === 'skipped' && one.question === id);
    const gates = live.emergency !== undefined && live['same-day'] !== undefined;
    return ended?.by === 'nurse' && byNurse && gates && order.indexOf(id) > order.indexOf('same-day');
  };
  return {
    ...reading,
    answers,
    byNurse,
    uncalled: signs.filter((sign) => !byNurse || !noted.includes(sign)),
    missing: reading.asked.filter((id) => !reading.live.includes(id) && !mayBeOpen(id)),
  };
}

/** The places at which a person may stand while a call is due: up to the question where the sign was said. */
export function placesBeforeCall(sign: string): string[] {
  const asked = sign.split(' ')[0] ?? '';
  return [...order.slice(0, order.indexOf(asked) + 1), 'signs-unsure', 'call-now'];
}
