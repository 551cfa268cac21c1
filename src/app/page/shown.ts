import type { Instead } from './entry-state.ts';
import type { Offer } from './kept-offer.ts';

/** What the page shows, besides the place in the interview. */
export interface Shown {
  /** The start page is shown, whatever the interview has come to. */
  readonly atStart: boolean;
  /** What stands in the place of the start page or of the result. */
  readonly instead: Instead | null;
  /** Where a code is read: the text that may hold one already. */
  readonly received: string;
  /** What is kept has been looked at: until then the start page stands there as it came. */
  readonly arrived: boolean;
  /** Counts the steps: focus, scroll and title follow each. */
  readonly step: number;
  readonly offer: Offer | null;
}
