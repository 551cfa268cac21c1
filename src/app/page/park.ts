import type { AnswerGiven } from '../../machine/journal.ts';
import { recordFor } from '../../machine/walk.ts';
import { settleHistory } from './history-entries.ts';
import { keepWords, move } from './move.ts';
import { isOpened } from './open-interview.ts';
import type { Page } from './page-view.ts';

/** What is typed and done belongs to the interview on screen: it is kept first. May that be left then? Only what is kept can be come back to. */
async function mayLeave({ session }: Page): Promise<boolean> {
  keepWords();
  settleHistory();
  await session.idle();
  return session.shown.read().context.journal.length === 0 || (session.isKept && !session.onlyHere());
}

/** A call comes in: the interview on screen stays in the list as it is, and a nurse begins another. */
export async function park(page: Page): Promise<void> {
  const { session } = page;
  if (!(await mayLeave(page))) return;
  session.begin();
  await move(page, { type: 'ANSWER', question: 'respondent', answer: 'nurse' });
}

/** Another interview with the same patient: what was answered at `at` in the earlier one is there to be confirmed, and counts for nothing before. */
export async function beginFrom(page: Page, earlier: readonly AnswerGiven[], at: number): Promise<void> {
  const { session } = page;
  if (!(await mayLeave(page))) return;
  session.begin();
  await session.does({ type: 'BRING', answers: earlier, at });
  await move(page, { type: 'ANSWER', question: 'respondent', answer: 'nurse' });
}

/** Back to one of the list: the one on screen stays there in its place. */
export async function comeBack(page: Page, interview: string): Promise<void> {
  if (!(await mayLeave(page)) || !(await isOpened(page, interview))) return;
  const { session } = page;
  // A nurse heard every answer herself: with nothing open she comes to the result.
  const isNurse = recordFor(session.shown.read().context).route.live.respondent === 'nurse';
  const target = isNurse && session.mayGoTo('summary') ? 'summary' : null;
  await move(page, { type: 'GO_TO', target, manner: 'onward' });
}
