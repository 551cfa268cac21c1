import { dispositionReasons } from '../../../src/assessment/disposition.ts';
import type { Disposition } from '../../../src/content/dispositions.ts';
import type { RedFlagId } from '../../../src/content/red-flags.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { assessAnswers } from '../../../src/exchange/evaluate.ts';
import contract from '../../data/questionnaire.json';
import { lidFlutter, oneAnswer, usualSpasm, without } from '../../support/answers.ts';
import { firstWrong, once } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import { flagLedger } from '../ledger/red-flags.ts';
import { asCounted, isSaid, peopleAround } from '../ledger/ways.ts';
import type { Ways } from '../ledger/ways.ts';

/** Everybody who says one of the ways is told the flag, at its level; nobody else is, not even one answer away. */
function flagCheck(flag: RedFlagId, level: Disposition, evidence: string, ways: Ways): Check {
  const people = once(() => peopleAround(ways).map((live) => ({ live, flagged: isSaid(ways, asCounted(live)) })));
  return {
    name: `${flag} asks for help at the level ${level}, and for those who say it alone [${evidence}]`,
    tables: ['redFlags'],
    rule: flag,
    fault: () =>
      firstWrong(people(), ({ live, flagged }) => ({
        is: levelOf(flag, live) ?? 'no such reason',
        shouldBe: flagged ? level : 'no such reason',
      })),
  };
}

function levelOf(flag: RedFlagId, live: Answers): Disposition | undefined {
  const reasons = dispositionReasons({ live, asked: [], stop: null });
  return reasons.find(({ kind, id }) => kind === 'red-flag' && id === flag)?.atLeast;
}

/** A gate that stays unsure, or open, in somebody whose other answers ask for nothing. */
const unsurePeople = (['emergency', 'same-day'] as const).flatMap((gate) => {
  const floor = contract.stillNotSure[gate];
  return [
    { floor, answers: { ...usualSpasm, ...oneAnswer(gate, 'not-sure') } },
    { floor, answers: { ...lidFlutter, ...oneAnswer(gate, 'not-sure') } },
    { floor, answers: without(usualSpasm, gate) },
  ];
});

export const redFlagChecks: readonly Check[] = [
  ...flagLedger.flatMap(([level, rows]) =>
    rows.map(([flag, evidence, ways]) => flagCheck(flag, level, evidence, ways)),
  ),
  {
    name: 'a safety question that stays unsure asks for help no later than the contract says',
    tables: ['stillNotSure'],
    fault: () =>
      firstWrong(unsurePeople, ({ answers, floor }) => ({ is: assessAnswers(answers).disposition, shouldBe: floor })),
  },
];
