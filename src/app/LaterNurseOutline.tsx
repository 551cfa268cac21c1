import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { NurseOutlineProps } from './NurseOutline.tsx';

// Without it the questions still stand.
const NurseOutline = lazy(async () =>
  import('./NurseOutline.tsx').catch((): { default: (of: NurseOutlineProps) => ReactNode } => ({
    default: () => null,
  })),
);

/** The outline beside the question, once it is loaded: only a nurse has it. */
export function LaterNurseOutline(props: NurseOutlineProps) {
  return (
    <Suspense fallback={null}>
      <NurseOutline {...props} />
    </Suspense>
  );
}
