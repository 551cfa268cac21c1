import type { ParkedInterviews } from '../keeping/parked-interviews.ts';
import { settleHistory } from './history-entries.ts';
import { keepWords, move } from './move.ts';
import { isOpened } from './open-interview.ts';
import type { Page } from './page-view.ts';

/** May the interview on screen be left as it is? Only what is kept can be come back to. */
function mayPark({ session }: Pick<Page, 'session'>): boolean {
  return session.isKept && !session.onlyHere();
}

/** A second call comes in: the interview on screen stays as it is, and a nurse begins another. */
export async function park(page: Page, parked: ParkedInterviews): Promise<void> {
  const { session } = page;
  // What is being typed belongs to the interview that it was typed in.
  keepWords();
  settleHistory();
  await session.idle();
  if (!mayPark(page)) return;
  parked.add(session.interview);
  session.begin();
  await move(page, { type: 'ANSWER', question: 'respondent', answer: 'nurse' });
}

/** Back to one that was parked: the one on screen is parked in its place. */
export async function comeBack(page: Page, parked: ParkedInterviews, interview: string): Promise<void> {
  const { session } = page;
  const left = session.interview;
  keepWords();
  settleHistory();
  await session.idle();
  if (!mayPark(page) || !(await isOpened(page, interview))) return;
  parked.remove(interview);
  parked.add(left);
  await move(page, { type: 'GO_TO', target: null, manner: 'onward' });
}
