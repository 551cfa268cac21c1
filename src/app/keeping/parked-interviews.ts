import { observable } from '../observable.ts';
import type { Observable } from '../observable.ts';
import { attempt } from './attempt.ts';

const key = 'face-twitch parked';

/** The interviews that a nurse has parked in this tab, the latest last: their ids and nothing else. */
export interface ParkedInterviews {
  readonly ids: Pick<Observable<readonly string[]>, 'read' | 'subscribe'>;
  readonly add: (interview: string) => void;
  readonly remove: (interview: string) => void;
}

/** Kept with the tab. Where that cannot be, for as long as the page is open. */
export function parkedInterviews(basePath: string): ParkedInterviews {
  const name = `${key} ${basePath}`;
  const kept = attempt(() => sessionStorage.getItem(name)) ?? '';
  const ids = observable<readonly string[]>(kept.split(' ').filter((id) => id !== ''));
  const set = (parked: readonly string[]): void => {
    attempt(() => sessionStorage.setItem(name, parked.join(' ')));
    ids.set(parked);
  };
  const without = (interview: string): readonly string[] => ids.read().filter((id) => id !== interview);
  return {
    ids,
    add: (interview) => set([...without(interview), interview]),
    remove: (interview) => set(without(interview)),
  };
}

const nothing: readonly string[] = [];

/** Where no tab is: in the page as it is built. */
export const nothingParked: ParkedInterviews = {
  ids: observable(nothing),
  add: () => undefined,
  remove: () => undefined,
};
