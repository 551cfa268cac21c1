import type { build, Rolldown } from 'vite';

/** The files of a build, whichever of its forms vite gives it. */
export function outputsOf(built: Awaited<ReturnType<typeof build>>): (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  return (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
}
