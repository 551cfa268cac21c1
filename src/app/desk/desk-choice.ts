import { attempt } from '../keeping/attempt.ts';

/** What a nurse has set for her wide window: kept on the device, apart from any interview. */
export interface DeskChoice {
  /** Single keys answer. Off until she turns them on (WCAG 2.1.4). */
  readonly keys: boolean;
  /** Rows of 44 px in place of 30. */
  readonly largeRows: boolean;
}

const keysKey = 'face-twitch keys';
const rowsKey = 'face-twitch large rows';

/** The choice kept on this device; neither where nothing is kept or storage is forbidden. */
export function readDeskChoice(): DeskChoice {
  return { keys: isOn(keysKey), largeRows: isOn(rowsKey) };
}

/** Keeps the choice where that is allowed: otherwise it holds for this page. */
export function keepDeskChoice({ keys, largeRows }: DeskChoice): void {
  attempt(() => {
    localStorage.setItem(keysKey, String(keys));
    localStorage.setItem(rowsKey, String(largeRows));
  });
}

function isOn(key: string): boolean {
  return attempt(() => localStorage.getItem(key)) === 'true';
}
