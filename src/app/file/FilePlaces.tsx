import type { ComponentProps } from 'react';
import { OpenFilePlace as Open } from './OpenFilePlace.tsx';
import { SaveFilePlace as Save } from './SaveFilePlace.tsx';

/** Opens a file. Loaded with the other, as one part. */
export function OpenFilePlace(props: ComponentProps<typeof Open>) {
  return <Open {...props} />;
}

/** Saves a file. */
export function SaveFilePlace(props: ComponentProps<typeof Save>) {
  return <Save {...props} />;
}
