import { background } from './findings/background.ts';
import type { Finding } from './findings/finding.ts';
import { movement } from './findings/movement.ts';
import { sideAndPlace } from './findings/side-and-place.ts';
import { signs } from './findings/signs.ts';

/** All findings, in the order in which they are told to a person. */
const allFindings = { ...sideAndPlace, ...movement, ...signs, ...background } as const;

export type FindingId = keyof typeof allFindings;

export const findings: Readonly<Record<FindingId, Finding>> = allFindings;
