import type { FrozenVersion } from './frozen-version.ts';
import version1 from './versions/1.json';

/** Every version that a code was ever made with. `npm run freeze-code` writes the next file; it is added here by hand. */
export const frozenVersions: readonly FrozenVersion[] = [version1];

/** New codes are made with it. */
export const newestVersion: FrozenVersion = version1;
