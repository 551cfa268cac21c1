import { attempt } from './attempt.ts';

const key = 'face-twitch parked';

/** The interviews that a nurse has parked in this tab, the latest last: their ids and nothing else. */
export interface ParkedInterviews {
  readonly read: () => readonly string[];
  readonly add: (interview: string) => void;
  readonly remove: (interview: string) => void;
}

/** Kept with the tab. Where that cannot be, for as long as the page is open. */
export function parkedInterviews(basePath: string): ParkedInterviews {
  const name = `${key} ${basePath}`;
  let here: readonly string[] = (attempt(() => sessionStorage.getItem(name)) ?? '')
    .split(' ')
    .filter((id) => id !== '');
  const set = (ids: readonly string[]): void => {
    here = ids;
    attempt(() => sessionStorage.setItem(name, ids.join(' ')));
  };
  const remove = (interview: string): void => set(here.filter((id) => id !== interview));
  return {
    read: () => here,
    add: (interview) => set([...here.filter((id) => id !== interview), interview]),
    remove,
  };
}
