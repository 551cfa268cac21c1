import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Contestant } from '../contestants/contestant.ts';
import type { Server } from '../serving/serve.ts';
import { watchTraffic } from './traffic.ts';
import type { Traffic } from './traffic.ts';

/** What is the same for every visit. */
export interface Surroundings {
  readonly browser: Browser;
  readonly server: Server;
  readonly probe: string;
}

/** A contestant's page in a browser that has never seen it. */
export interface Visit {
  readonly contestant: Contestant;
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly traffic: Traffic;
  readonly address: string;
}

/** Opens the page, and waits until its first control can be used and nothing more is fetched. */
export async function arrive({ page, address }: Visit): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => bench.arrival.firstControl !== null);
  await page.waitForLoadState('networkidle');
}

/** High enough that the first question of every contestant is in view. */
const viewport = { width: 900, height: 1600 };

export async function visit<T>(
  { browser, server, probe }: Surroundings,
  contestant: Contestant,
  see: (visit: Visit) => Promise<T>,
): Promise<T> {
  // A worker would fetch everything else while the first page is being timed.
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    context.setDefaultTimeout(120_000);
    await context.addInitScript({
      content: `globalThis.benchShape = ${JSON.stringify(contestant.shape)};\n${probe}`,
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const traffic = await watchTraffic(devtools);
    await devtools.send('Performance.enable');
    return await see({ contestant, page, devtools, traffic, address: server.addressOf(contestant) });
  } finally {
    await context.close();
  }
}
