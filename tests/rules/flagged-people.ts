import type { Disposition } from '../../src/content/dispositions.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { RedFlagId } from '../../src/content/red-flags.ts';
import { readContract } from '../contract/contract-reading.ts';
import { chosen, oneAnswer, usualSpasm, without } from '../support/answers.ts';
import { flagLedger } from './ledger/red-flags.ts';
import { asCounted, isSaid } from './ledger/ways.ts';

/** A person with the usual spasm who also says this, and so is at this level by the ledger of the evidence. */
export interface FlaggedPerson {
  readonly flag: RedFlagId;
  /** The flag, and where the evidence says so. */
  readonly who: string;
  /** The first of the ways that the evidence tells. */
  readonly isFirstWay: boolean;
  readonly also: Answers;
  readonly level: Disposition;
}

/** What it can take beside a sign to be asked for it: nothing, a nurse, one who sees a freshly weak face, and what has a question of its own. */
const beside: readonly Answers[] = [
  {},
  { respondent: 'nurse' },
  { respondent: 'nurse', 'same-day': ['weakness-under-3-days'] },
  { history: ['face-palsy'] },
  { history: ['face-injury-or-surgery'] },
  { history: ['shingles'] },
  { history: ['shingles'], 'same-day': ['eye-exposed'] },
  { medicines: ['botulinum'] },
  { named: 'hfs-longer-ago' },
];

/** One for each way of raising each red flag. */
export const flaggedPeople: readonly FlaggedPerson[] = flagLedger.flatMap(([, rows]) =>
  rows.flatMap(([flag, evidence, ways]) =>
    ways.map((way, at) => {
      const also = askedFor(way);
      const isFirstWay = at === 0;
      const who = `${flag} [${evidence}]${isFirstWay ? '' : `, way ${at + 1}`}`;
      return { flag, who, isFirstWay, also, level: levelBy(also) };
    }),
  ),
);

function askedFor(way: Answers): Answers {
  const found = beside.map((more) => joined(more, way)).find((also) => isSaid([way], liveOf(also)));
  if (found === undefined) throw new Error(`Nobody is asked for ${JSON.stringify(way)}`);
  return found;
}

/** Both: of a multiple choice what either says. */
function joined(more: Answers, way: Answers): Answers {
  return questions.reduce<Answers>((all, { id }) => {
    const options = [...new Set([...chosen(way, id), ...chosen(more, id)])];
    return options.length === 0 ? all : { ...all, ...oneAnswer(id, ...options) };
  }, {});
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
  return asCounted(without(answers, ...questions.map(({ id }) => id).filter((id) => !live.includes(id))));
}
