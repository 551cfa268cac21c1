import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { build } from '../built-site.ts';
import { Deployment } from '../deployment.ts';

/** Serves the built site for as long as the journeys in the engines run. */
export default async function serveSite({ provide }: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html')) build();
  const deployment = await Deployment.of('check/');
  provide('site', deployment.at('check/'));
  return () => deployment.remove();
}
