import type { Session } from '../session/session.ts';
import { clearWhatIsDue } from './kept-list.ts';
import { interviewsInUse } from './in-use.ts';

/** Clears what is due, but for what somebody looks at, in this tab or in another. */
export async function clearNow(session: Session): Promise<void> {
  await clearWhatIsDue(session, await interviewsInUse());
}
