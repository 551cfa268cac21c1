import { useSyncExternalStore } from 'react';
import type { Place } from '../../machine/machine-setup.ts';
import { placeOf } from '../../machine/place.ts';
import type { Notice } from '../notice.ts';
import type { Observable } from '../observable.ts';
import type { OfflineCopies } from '../offline/offline-copy.ts';
import type { Session } from '../session/session.ts';
import type { Keeping } from '../session/surroundings.ts';
import type { Shown } from './shown.ts';
import type { OnPage } from './entry-state.ts';
import type { Navigation } from './navigation.ts';
import { useShown } from './use-shown.ts';

/** What the page is drawn from. */
export interface PageSources {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly notices: Observable<Notice | null>;
  readonly copies: OfflineCopies;
}

/** What the page is at this moment. */
export type PageNow = ReturnType<typeof usePage>;

/** As the page came: what is kept is known only in the browser. */
const asBuilt: Keeping = { nothing: false, waiting: null };

/** Watches what the page is drawn from: it is drawn anew when any of it changes. */
export function usePage({ session, navigation, notices, copies }: PageSources) {
  const snapshot = useShown(session);
  const notice = useSyncExternalStore(notices.subscribe, notices.read, () => null);
  const keeping = useSyncExternalStore(session.keeping.subscribe, session.keeping.read, () => asBuilt);
  const { ready, newer } = useSyncExternalStore(copies.subscribe, copies.read, copies.read);
  const { shown } = navigation.view;
  const view = useSyncExternalStore(shown.subscribe, shown.read, shown.read);
  const walk = snapshot.context;
  const place = placeOf(snapshot);
  return {
    ...view,
    notice,
    keeping,
    worksOffline: ready,
    newer,
    walk,
    /** Where the interview stands, whether that is shown or the start page. */
    place,
    onPage: onPageOf(view, place),
    hasBegun: walk.journal.length > 0,
    onlyHere: session.onlyHere(),
  };
}

/** Where the interview stands decides: there is no sheet of anything but a result. */
function onPageOf({ atStart, instead }: Shown, place: Place): OnPage {
  if (instead === 'sheet') return place === 'summary' ? instead : place;
  return instead ?? (atStart ? 'start' : place);
}
