import type { ParkedInterviews } from '../keeping/parked-interviews.ts';
import { settleHistory } from './history-entries.ts';
import { keepWords, move } from './move.ts';
import { isOpened } from './open-interview.ts';
import type { Page } from './page-view.ts';

/** What is typed and done belongs to the interview on screen: it is kept first. May that be left then? Only what is kept can be come back to. */
async function mayLeave({ session }: Page): Promise<boolean> {
  keepWords();
  settleHistory();
  await session.idle();
  return session.isKept && !session.onlyHere();
}

/** A second call comes in: the interview on screen stays as it is, and a nurse begins another. */
export async function park(page: Page, parked: ParkedInterviews): Promise<void> {
  const { session } = page;
  if (!(await mayLeave(page))) return;
  parked.add(session.interview);
  session.begin();
  await move(page, { type: 'ANSWER', question: 'respondent', answer: 'nurse' });
}

/** Back to one that was parked: the one on screen is parked in its place. */
export async function comeBack(page: Page, parked: ParkedInterviews, interview: string): Promise<void> {
  const left = page.session.interview;
  if (!(await mayLeave(page)) || !(await isOpened(page, interview))) return;
  parked.remove(interview);
  parked.add(left);
  await move(page, { type: 'GO_TO', target: null, manner: 'onward' });
}
