import type { CallSign } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Answers } from '../../src/content/questions.ts';
import { readContract } from './contract-reading.ts';

/** What is asked, what counts and where it ends, by the contract, in one line. */
export function byContract(answers: Answers, noted: readonly CallSign[]): string {
  const { asked, live, stopsAfter } = readContract(
    answers,
    noted.map(({ question, option }) => `${question} ${option}`),
  );
  return inOneLine(asked, live, stopsAfter);
}

/** The same, by the program. */
export function byProgram(answers: Answers, noted: readonly CallSign[]): string {
  const { asked, live, stop } = routeOf(answers, noted);
  return inOneLine(asked, Object.keys(live), stop?.after ?? null);
}

function inOneLine(asked: readonly string[], live: readonly string[], stop: string | null): string {
  return `${asked.join(' ')} | ${live.join(' ')} | ${stop ?? 'goes on'}`;
}

/** What program and contract say of these answers, where they do not say the same. */
export function difference(answers: Answers, noted: readonly CallSign[]): string | null {
  const code = byProgram(answers, noted);
  const contract = byContract(answers, noted);
  return code === contract ? null : JSON.stringify({ answers, noted, code, contract });
}
