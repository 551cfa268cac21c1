import { lazy, Suspense } from 'react';
import type { SignPictureProps } from './SignPicture.tsx';

/** Wanted only by somebody who is not sure of the signs: so fetched then. The page need not wait for it. */
export async function loadSignPicture() {
  return import('./SignPicture.tsx').then(
    ({ SignPicture }) => ({ default: SignPicture }),
    // The words stand beside it, and say as much.
    () => ({ default: EmptyPicture }),
  );
}

const SignPicture = lazy(loadSignPicture);

/** The picture of a sign, and until it is there its place. */
export function LaterSignPicture(props: SignPictureProps) {
  return (
    <Suspense fallback={<EmptyPicture />}>
      <SignPicture {...props} />
    </Suspense>
  );
}

function EmptyPicture() {
  return <svg className="picture sign-picture" viewBox="0 0 96 96" aria-hidden="true" focusable="false" />;
}
