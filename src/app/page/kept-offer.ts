import type { KeptInterview } from '../keeping/database.ts';
import { keepsNothing } from '../keeping/keep-nothing.ts';
import type { TabInterview } from '../keeping/tab-interview.ts';
import type { Session } from '../session/session.ts';
import { interviewIn } from './entry-state.ts';

/** Interviews that are kept here: the one to go on with, and how many there are besides. */
export interface Offer {
  readonly interview: KeptInterview;
  readonly others: number;
}

/** Never a guess: this tab's own interview, else the latest, told with its date and who answered. Null: nothing is kept. */
export async function keptOffer(session: Session, tab: TabInterview): Promise<Offer | null> {
  const own = interviewIn(history.state) ?? tab.read();
  const kept = keepsNothing() ? [] : await session.kept();
  const interview = kept.find(({ id }) => id === own) ?? kept.at(-1);
  return interview === undefined ? null : { interview, others: kept.length - 1 };
}
