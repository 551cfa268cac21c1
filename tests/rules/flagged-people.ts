import type { Disposition } from '../../src/content/dispositions.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { RedFlagId } from '../../src/content/red-flags.ts';
import { readContract } from '../contract/contract-reading.ts';
import { usualSpasm, without } from '../support/answers.ts';
import { flagLedger } from './ledger/red-flags.ts';
import { isSaid } from './ledger/ways.ts';

/** A person with the usual spasm who also says this, and so is at this level by the ledger of the evidence. */
export interface FlaggedPerson {
  readonly flag: RedFlagId;
  /** The flag, and where the evidence says so. */
  readonly who: string;
  readonly also: Answers;
  readonly level: Disposition;
}

/** What it can take beside a sign to be asked for it: nothing, a nurse, one who sees a freshly weak face, a past palsy. */
const beside: readonly Answers[] = [
  {},
  { respondent: 'nurse' },
  { respondent: 'nurse', 'same-day': ['weakness-under-3-days'] },
  { history: ['face-palsy'] },
];

/** One for each way of raising each red flag. */
export const flaggedPeople: readonly FlaggedPerson[] = flagLedger.flatMap(([, rows]) =>
  rows.flatMap(([flag, evidence, ways]) =>
    ways.map((way, at) => {
      const also = askedFor(way);
      return { flag, who: `${flag} [${evidence}]${at === 0 ? '' : `, way ${at + 1}`}`, also, level: levelBy(also) };
    }),
  ),
);

function askedFor(way: Answers): Answers {
  const found = beside.map((more) => ({ ...more, ...way })).find((also) => isSaid([way], liveOf(also)));
  if (found === undefined) throw new Error(`Nobody is asked for ${JSON.stringify(way)}`);
  return found;
}

/** The most urgent level of the ledger at which something is said. */
function levelBy(also: Answers): Disposition {
  const live = liveOf(also);
  const [level = 'routine'] = flagLedger.find(([, rows]) => rows.some(([, , ways]) => isSaid(ways, live))) ?? [];
  return level;
}

/** What counts of the answers, read from the contract. */
function liveOf(also: Answers): Answers {
  const answers = { ...usualSpasm, ...also };
  const { live } = readContract(answers, []);
  return without(answers, ...questions.map(({ id }) => id).filter((id) => !live.includes(id)));
}
