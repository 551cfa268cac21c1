import { attempt } from './attempt.ts';

const key = 'face-twitch interview';

/** Whose interview this tab shows: kept with the tab, so that one that is loaded again, restored or doubled comes to its own. */
export interface TabInterview {
  readonly read: () => string | null;
  readonly set: (interview: string | null) => void;
}

export function tabInterview(basePath: string): TabInterview {
  const name = `${key} ${basePath}`;
  return {
    read: () => attempt(() => sessionStorage.getItem(name)) ?? null,
    // Where that cannot be, the entry of the history still says it.
    set: (interview) =>
      attempt(() => {
        if (interview === null) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, interview);
      }),
  };
}
