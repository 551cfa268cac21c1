import type { Contestant } from '../contestants/contestant.ts';
import { held, metricsOf } from './memory.ts';
import { slowdown, slowNetwork, slowProcessor } from './throttle.ts';
import type { Traffic } from './traffic.ts';
import { arrive, visit } from './visit.ts';
import type { Surroundings, Visit } from './visit.ts';

/** What it takes to come to the first question, with a slow network and a slow processor. */
export interface Load {
  readonly firstControl: number;
  readonly firstPaint: number;
  /** When the program had taken over the page that came pre-rendered. */
  readonly takenOver: number | null;
  /** Milliseconds of script until the page had come to rest. */
  readonly script: number;
  readonly traffic: Traffic;
  readonly heap: number;
}

export async function load(surroundings: Surroundings, contestant: Contestant): Promise<Load> {
  return visit(surroundings, contestant, async (there) => {
    const { page, devtools, traffic } = there;
    await slowNetwork(devtools);
    await slowProcessor(devtools, slowdown);
    await arrive(there);
    if (contestant.id === 'ours') await untilTakenOver(there);
    const { firstControl, takenOver } = await page.evaluate(() => bench.arrival);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const script = (await metricsOf(devtools))('ScriptDuration') * 1000;
    await slowProcessor(devtools, 1);
    const { heap } = await held(devtools);
    return { firstControl: firstControl ?? Number.NaN, firstPaint, takenOver, script, traffic: { ...traffic }, heap };
  });
}

/** It may not be told from outside with another library than React: then that row stays empty. */
async function untilTakenOver({ page }: Visit): Promise<void> {
  await page.waitForFunction(() => bench.arrival.takenOver !== null || performance.now() > 10_000);
}

/** Time until the second question is there for somebody who answers the first as soon as it can be answered. */
export async function hurry(surroundings: Surroundings, contestant: Contestant): Promise<number> {
  return visit(surroundings, contestant, async ({ page, devtools, address }) => {
    await slowNetwork(devtools);
    await slowProcessor(devtools, slowdown);
    await page.goto(address, { waitUntil: 'commit' });
    return page.evaluate(async () => bench.hurries());
  });
}
