import { EventEmitter, once } from 'node:events';
import type { Page } from 'playwright-core';

/** Holds these files back, as a slow line does, until they are let through. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  const gate = new EventEmitter();
  const opened = once(gate, 'open');
  await page.route(files, async (route) => {
    await opened;
    await route.continue();
  });
  return () => void gate.emit('open');
}
