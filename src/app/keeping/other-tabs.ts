import { attempt } from './attempt.ts';
import { keepNothingKey } from './keep-nothing.ts';

/** What tabs of the same site tell each other. */
export interface OtherTabs {
  /** Says that this interview has been changed, or deleted. */
  readonly tellChanged: (interview: string) => void;
  /** Says that everything kept here is deleted, in a way that a tab which sleeps can see later. */
  readonly tellCleared: () => void;
  /** Another number after each time that everything was deleted, in whichever tab. */
  readonly clearings: () => string;
  readonly listen: (hears: {
    readonly changed: (interview: string) => void;
    readonly cleared: () => void;
    readonly keepsNothing: (nothing: boolean) => void;
  }) => void;
}

/** The tabs under the path that the site is served from. Where the browser has no such means, each tab is alone. */
export function otherTabs(basePath: string): OtherTabs {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`face-twitch ${basePath}`) : null;
  const clearedKey = `face-twitch cleared ${basePath}`;
  const clearings = (): string => attempt(() => localStorage.getItem(clearedKey)) ?? '';
  return {
    tellChanged: (interview) => channel?.postMessage(interview),
    tellCleared: () => attempt(() => localStorage.setItem(clearedKey, String(Number(clearings()) + 1))),
    clearings,
    listen: ({ changed, cleared, keepsNothing }) => {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => changed(String(data)));
      addEventListener('storage', ({ key, newValue }) => {
        if (key === clearedKey) cleared();
        if (key === keepNothingKey) keepsNothing(newValue !== null);
      });
    },
  };
}
