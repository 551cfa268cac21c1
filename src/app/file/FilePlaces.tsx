import type { ComponentProps } from 'react';
import { OpenFilePlace as Open } from './OpenFilePlace.tsx';
import { SaveAllPlace as SaveAll } from './SaveAllPlace.tsx';
import { SaveFilePlace as Save } from './SaveFilePlace.tsx';

/** Opens a file. Loaded with the other, as one part. */
export function OpenFilePlace(props: ComponentProps<typeof Open>) {
  return <Open {...props} />;
}

/** Saves a file. */
export function SaveFilePlace(props: ComponentProps<typeof Save>) {
  return <Save {...props} />;
}

/** Saves all interviews as one file. */
export function SaveAllPlace(props: ComponentProps<typeof SaveAll>) {
  return <SaveAll {...props} />;
}
