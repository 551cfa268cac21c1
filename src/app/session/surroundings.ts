import type { Respondent } from '../../content/questions.ts';
import type { Place } from '../../machine/machine-setup.ts';
import type { OtherTabs } from '../keeping/other-tabs.ts';
import type { Store, Trouble } from '../keeping/store.ts';
import type { WaitingSigns } from '../keeping/waiting-signs.ts';
import type { Notice } from '../notice.ts';

/** What there is to say of keeping: nothing is kept, as the person wished; or something waits to be kept, and why. */
export interface Keeping {
  readonly nothing: boolean;
  readonly waiting: Trouble | null;
}

export interface SessionSurroundings {
  readonly now: () => number;
  readonly newId: () => string;
  readonly language: string;
  readonly store: Store;
  readonly signs: WaitingSigns;
  readonly tabs: OtherTabs;
  readonly onNotice: (notice: Notice) => void;
  /** Fetches what a place needs, while the disk is waited for. */
  readonly prepare: (place: Place, respondent: Respondent | undefined) => Promise<unknown>;
}
