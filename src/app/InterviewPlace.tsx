import { useEffect } from 'react';
import { AskedQuestion } from './AskedQuestion.tsx';
import { CallNowPlace, SignsUnsurePlace, TooYoungPlace } from './InterruptionPlaces.tsx';
import { LevelPlace } from './LevelPlace.tsx';
import type { PlaceProps } from './place-props.ts';
import { ConfirmPlace } from './receive/ReceivePlace.tsx';
import { ReviewPlace } from './ReviewPlace.tsx';
import { useSummaryParts } from './summary-parts.ts';
import { warmUpResult } from './warm-up.tsx';

/** The screen for the place where the interview stands. */
export function InterviewPlace(here: PlaceProps) {
  const { presented, walk, place, step, onlyHere } = here;
  const { words, respondent } = presented;
  // While the answers are checked the result is fetched, so that it is there when it is asked for.
  const parts = useSummaryParts(words.language.tag, respondent === 'nurse', place === 'review' || place === 'summary');
  useEffect(() => {
    if (place === 'review' && typeof parts !== 'string') warmUpResult(parts, { presented, walk });
  });
  switch (place) {
    case 'signs-unsure':
      return <SignsUnsurePlace {...here} />;
    case 'call-now':
      return <CallNowPlace {...here} />;
    case 'confirm-person':
      return <ConfirmPlace {...here} />;
    case 'too-young':
      return <TooYoungPlace {...here} />;
    case 'review':
      return <ReviewPlace {...here} />;
    case 'summary':
      if (typeof parts !== 'string') return <parts.Place {...here} parts={parts} />;
      return <LevelPlace {...here} rest={parts === 'not-loaded' && onlyHere ? 'not-loaded-only-here' : parts} />;
    default:
      return <AskedQuestion key={`${place} ${step}`} {...here} question={place} />;
  }
}
