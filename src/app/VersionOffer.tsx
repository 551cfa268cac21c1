import type { InterviewWords } from '../content/interface-words.ts';
import { NewerVersion } from '../screens/NewerVersion.tsx';
import type { OfflineCopies } from './offline/offline-copy.ts';
import type { PageNow } from './page/use-page.ts';

interface VersionOfferProps {
  readonly words: InterviewWords;
  readonly why: 'update' | 'safety-fix';
  readonly page: PageNow;
  readonly copies: OfflineCopies;
}

/** Never in the middle of an interview; and only what matters for safety stands before what to do in an emergency. */
export function VersionOffer({ words, why, page, copies }: VersionOfferProps) {
  const { newer, onPage, hasBegun, onlyHere } = page;
  const mayTell = onPage === 'start' || onPage === 'summary' || onPage === 'interviews';
  if (newer !== why || !mayTell) return null;
  return (
    <NewerVersion
      words={words.interface.offline}
      why={why}
      answersStay={hasBegun ? !onlyHere : null}
      onUse={copies.useNewer}
    />
  );
}
