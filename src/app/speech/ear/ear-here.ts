import type { Navigation } from '../../page/navigation.ts';
import type { Offer } from '../../page/kept-offer.ts';
import type { PlaceProps } from '../../place-props.ts';
import type { PlaceAloud } from '../AloudPlace.tsx';

/** What the start page can do: begin, or go on with what is kept. */
export interface Entry extends Pick<Navigation, 'begin' | 'carryOn'> {
  readonly offer: Offer | null;
}

/** Where somebody is who answers by ear. */
export type EarHere = Omit<PlaceProps, 'onPage'> & PlaceAloud & { readonly entry: Entry };
