import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { PicturedSign, SignPictureProps } from './SignPicture.tsx';

const pictured: readonly PicturedSign[] = [
  'face-droop',
  'limb-weakness',
  'speech',
  'thunderclap-headache',
  'seizure-or-blackout',
  'vision-loss',
  'vertigo-unsteady-or-deaf',
  'breathing-or-swallowing',
];

/** The picture that stands beside a sign of an emergency; none where none is drawn. */
export function signPicture(option: string): ReactNode {
  const sign = pictured.find((one) => one === option);
  return sign === undefined ? null : <LaterSignPicture sign={sign} />;
}

/** Fetched once a page shows it, which does not wait for it. */
export async function loadSignPicture() {
  return import('./SignPicture.tsx').then(
    ({ SignPicture }) => ({ default: SignPicture }),
    // The words stand beside it, and say as much.
    () => ({ default: EmptyPicture }),
  );
}

const SignPicture = lazy(loadSignPicture);

/** The picture of a sign, and until it is there its place. */
function LaterSignPicture(props: SignPictureProps) {
  return (
    <Suspense fallback={<EmptyPicture />}>
      <SignPicture {...props} />
    </Suspense>
  );
}

function EmptyPicture() {
  return <svg className="picture sign-picture" viewBox="0 0 96 96" aria-hidden="true" focusable="false" />;
}
