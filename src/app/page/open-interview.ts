import type { Page } from './page-view.ts';

/** Puts this interview on screen, or says on the start page why it cannot: unless something else has been asked for meanwhile. */
export async function isOpened({ session, view }: Page, id: string, isLatest = () => true): Promise<boolean> {
  if (id === session.interview) return true;
  const opened = await session.open(id);
  if (opened === 'overtaken' || !isLatest()) return false;
  if (opened !== 'opened') view.showStartInstead(opened === 'newer' ? 'newerSave' : opened);
  return opened === 'opened';
}
