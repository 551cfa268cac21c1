import type { ComponentProps } from 'react';
import { dispositionOf } from '../assessment/disposition.ts';
import { unsettledBy } from '../assessment/settlement.ts';
import { LevelFirst } from '../screens/summary/LevelFirst.tsx';
import { useLateArrival } from './page/page-effects.ts';
import type { PlaceProps } from './place-props.ts';

/** The level before, or without, the rest of the result. */
export function LevelPlace({ presented, rest }: PlaceProps & Pick<ComponentProps<typeof LevelFirst>, 'rest'>) {
  const { words, record, respondent } = presented;
  const disposition = dispositionOf(record.route);
  useLateArrival(words);
  return (
    <LevelFirst
      {...{ words, respondent, rest, disposition }}
      unsettled={unsettledBy(record.route, disposition)}
      onReload={() => location.reload()}
    />
  );
}
