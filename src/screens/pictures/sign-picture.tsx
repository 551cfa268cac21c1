import type { ReactNode } from 'react';
import { isPictured, SignPicture } from './SignPicture.tsx';

/** The picture that stands beside a sign of an emergency; none where none is drawn. */
export function signPicture(option: string): ReactNode {
  return isPictured(option) ? <SignPicture sign={option} /> : null;
}
